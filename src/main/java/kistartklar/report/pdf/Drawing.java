package kistartklar.report.pdf;

/** Something drawn. Coordinates are points from the lower left corner of what it is drawn into. */
@FunctionalInterface
public interface Drawing {

  void paint(Canvas canvas);
}
