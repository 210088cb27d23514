package kistartklar.report;

import java.util.Optional;
import kistartklar.report.pdf.Flow;
import kistartklar.text.Message;

/** What a document made from worksheets consists of. There is one class for each kind. */
interface RecordContent {

  /** What it is called in its head and in the name of its file. */
  String title();

  /** Why there is nothing to show; empty if there is something. */
  Optional<Message> objection();

  /** Lays it out, each part below a head that says whose it is, of which day, and what it lacks. */
  void layOut(Flow flow, RecordHead head);
}
