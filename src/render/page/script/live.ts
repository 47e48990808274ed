// Before anything is laid out: scripts run here, so what needs one may be shown, and what one will show may wait.
document.documentElement.classList.add('live');
