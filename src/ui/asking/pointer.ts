let isPressed = false;
if (typeof window !== 'undefined') {
	window.addEventListener('pointerdown', () => (isPressed = true), { capture: true });
	for (const end of ['pointerup', 'pointercancel'] as const)
		window.addEventListener(end, () => (isPressed = false), { capture: true });
}

/** Does something once no pointer is held down: a message that appears on leaving a field must not move the button being pressed. */
export function whenReleased(act: () => void): void {
	if (!isPressed) return act();
	window.addEventListener('pointerup', () => setTimeout(act), { once: true, capture: true });
}
