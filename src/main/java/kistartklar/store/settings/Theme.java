package kistartklar.store.settings;

/** Colours of the window. */
public enum Theme {
  /** As the system is set. */
  SYSTEM,
  LIGHT,
  DARK
}
