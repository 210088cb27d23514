package kistartklar.store.settings;

/** Who reads a report. */
public enum Audience {
  FIRM,
  OTHERS,
  /** Others, who read roles in place of names. */
  OTHERS_WITHOUT_NAMES
}
