package kistartklar.report;

import kistartklar.report.pdf.Flow;

/** A part of the report; those that the contents list begin with one heading of level 1. */
@FunctionalInterface
interface Chapter {

  void layOut(Flow flow);
}
