package kistartklar.ui.worksheet;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.Section;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.ui.shared.StepId;

/** Where in the guide worksheets are offered. */
public record SheetSections(Guide guide, WorksheetCatalogue catalogue) {

  /**
   * The step that shows a worksheet: within the phase that the user is in if it is offered there,
   * else where it mainly belongs. One that is not part of the guide stays where the user is.
   */
  public StepId step(String sheet, StepId current) {
    Optional<Worksheet> found = catalogue.find(sheet);
    if (found.isEmpty()) {
      return current;
    }
    int phase =
        switch (current) {
          case StepId.OfPhase(int number) -> number;
          case StepId.OfSheet(int number, var ignored) -> number;
          default -> 0;
        };
    boolean offered = phase > 0 && !inPhase(found.get(), phase).isEmpty();
    int main = guide.phaseOfSection(found.get().sections().getFirst()).number();
    return new StepId.OfSheet(offered ? phase : main, sheet);
  }

  /** The section that a worksheet was opened from. */
  public Section section(StepId.OfSheet step) {
    return inPhase(catalogue.find(step.sheet()).orElseThrow(), step.phase()).getFirst();
  }

  private List<Section> inPhase(Worksheet sheet, int phase) {
    return guide.phases().get(phase - 1).sections().stream()
        .filter(section -> sheet.sections().contains(section.id()))
        .toList();
  }
}
