package kistartklar.text.words;

import java.time.LocalDate;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.plan.PlanItem;
import kistartklar.text.Messages;

/** Words for how far a measure is, alike wherever it is named. */
public record StatusWords(Messages messages) {

  /** Returns the words for a status. */
  public String of(Status status) {
    return messages.get(
        switch (status) {
          case OPEN -> "status.open";
          case IN_PROGRESS -> "status.inProgress";
          case DONE -> "status.done";
        });
  }

  /** Returns the words for the status of a measure, and that it is overdue if it is. */
  public String of(PlanItem item, LocalDate today) {
    String status = of(item.state().status());
    return item.isOverdue(today)
        ? messages.get("plan.text.overdue", status, messages.get("plan.overdue"))
        : status;
  }
}
