package kistartklar.domain.guide;

/** How often the effort of a measure comes up. */
public enum Period {
  ONCE,
  YEARLY
}
