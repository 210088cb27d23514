package kistartklar.store.settings;

/** Colours of the window. */
public enum Theme {
  /** As the system is set. */
  SYSTEM,
  LIGHT,
  DARK,
  /** Black and white only, light or dark as the system is set. */
  HIGH_CONTRAST
}
