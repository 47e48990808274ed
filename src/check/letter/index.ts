import type { LetterRule } from '../rule.js';
import { acronymTwoNames } from './acronym-two-names.js';
import { addresseeTwice } from './addressee-twice.js';
import { closingAddress } from './closing-address.js';
import { dateSpacing } from './date-spacing.js';
import { deadLink } from './dead-link.js';
import { deadlineAfterMeeting } from './deadline-after-meeting.js';
import { deadlineBeforeLetter } from './deadline-before-letter.js';
import { deadlineConflict } from './deadline-conflict.js';
import { foreignAnnex } from './foreign-annex.js';
import { gluedAddress } from './glued-address.js';
import { groupMisspelt } from './group-misspelt.js';
import { keyDatesOrder } from './key-dates-order.js';
import { levelSkipped } from './level-skipped.js';
import { malformedEmail } from './malformed-email.js';
import { mandateEnded } from './mandate-ended.js';
import { meetingConflict } from './meeting-conflict.js';
import { meetingEndsFirst } from './meeting-ends-first.js';
import { missingAddressees } from './missing-addressees.js';
import { missingAnnex } from './missing-annex.js';
import { missingDate } from './missing-date.js';
import { missingFullStop } from './missing-full-stop.js';
import { missingParagraph } from './missing-paragraph.js';
import { missingReference } from './missing-reference.js';
import { missingSignatory } from './missing-signatory.js';
import { missingSubject } from './missing-subject.js';
import { missingTable } from './missing-table.js';
import { nameWordOrder } from './name-word-order.js';
import { numberGap } from './number-gap.js';
import { numberRepeated } from './number-repeated.js';
import { personTwoSpellings } from './person-two-spellings.js';
import { placeholder } from './placeholder.js';
import { revisionForm } from './revision-form.js';
import { similarEmail } from './similar-email.js';
import { titleGender } from './title-gender.js';
import { twoRevisions } from './two-revisions.js';
import { unannouncedAnnex } from './unannounced-annex.js';
import { unexplainedAcronym } from './unexplained-acronym.js';

/** Every rule for letters, in the order of a letter's parts. */
export const letterRules: readonly LetterRule[] = [
  missingReference,
  missingDate,
  missingSubject,
  missingAddressees,
  addresseeTwice,
  missingSignatory,
  closingAddress,
  missingAnnex,
  unannouncedAnnex,
  foreignAnnex,
  missingParagraph,
  missingTable,
  mandateEnded,
  numberGap,
  numberRepeated,
  levelSkipped,
  missingFullStop,
  dateSpacing,
  deadlineAfterMeeting,
  deadlineBeforeLetter,
  deadlineConflict,
  keyDatesOrder,
  meetingEndsFirst,
  meetingConflict,
  gluedAddress,
  deadLink,
  malformedEmail,
  similarEmail,
  groupMisspelt,
  acronymTwoNames,
  nameWordOrder,
  unexplainedAcronym,
  personTwoSpellings,
  titleGender,
  twoRevisions,
  revisionForm,
  placeholder,
];
