package kistartklar.report;

import kistartklar.report.pdf.Flow;

/** A part of the report. */
@FunctionalInterface
interface Chapter {

  void layOut(Flow flow);
}
