/** Words that several rules of meetings are made of. */
export const weekday = '(?:(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? *)?';
export const meetingNouns =
  'reuniones|reunion|(?<!<(?:periodos?|en) de )sesiones|sesion(?! (?:de (?:fotos|apertura de sesion)))|asambleas?|(?<!(?:centro|palacio) (?:internacional |nacional )?de )(?:conferencias?|congresos?)|(?<=(?:proximo|ultimo) )consejo|' +
  'talleres|taller|seminarios?(?: web)?|seminarios?|foros?|coloquios?|simposios?|simposium|cumbres?|webinarios?|' +
  'teleconferencias?|audioconferencias?|videoconferencias?|mesas? redondas?|conclaves?|manifestaciones|manifestacion|eventos?|' +
  'hackathones|hackathon|escuelas? de verano|(?<!<(?:en|a|dar|su|sus|ano en|el) )curso(?:s)? (?:de (?:formacion|perfeccionamiento|verano|capacitacion)|en linea|presencial(?:es)?|intensivos?|sobre|dedicados?|destinados?|regional(?:es)?|internacional(?:es)?)|modulos? (?:a distancia|en linea|virtual(?:es)?|presencial(?:es)?|introductori[oa]s?|preparatorios?)|(?<!<de )formaciones? (?:regional(?:es)?|en linea|a distancia|sobre|dedicadas?|destinadas?)|ciberejercicios?|ciberconferencias?|desayunos?(?:-| de )(?:debate|trabajo)|encuentros?(?= (?:regional|internacional|anual|informativ|sobre|con))|' +
  'jornadas? (?:de estudio|informativas?|de informacion|tematicas?|de puertas)|tutoriales|tutorial|dialogos?|(?<!<(?:su|sus|la|en|de) )retiros?|' +
  '(?:presentaciones|presentacion|demostraciones|demostracion|intercambios? de opiniones|ponencias?)(?= [^.;:]{0,120}<(?:tendra(?:n)? lugar|tuv(?:o|ieron) lugar|se (?:celebrara|celebro|desarrollara|hara|ofrecera|organizara)n?)>)(?=[^.;:]{0,200}<(?:en linea|a distancia|virtual\\p{L}*|por (?:video|tele|web)conferencia)>)|' +
  'consultas?(?= (?:virtual(?:es)?|oficiosas?|informales|de (?:los )?(?:consejeros|presidentes)))|' +
  'ediciones?(?=(?: (?:anterior(?:es)?|precedentes?|pasadas?|siguientes?|de \\d{4}))?,? (?:que )?(?:se (?:celebr|desarroll)\\p{L}+|tuv(?:o|ieron) lugar|tendra(?:n)? lugar|ha(?:n)? tenido lugar|(?:fue|fueron|ha sido|han sido) (?:organizad|acogid|celebrad|seguid)[oa]s?|celebradas?|organizadas?|acogidas?))';
