package kistartklar.domain.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kistartklar.domain.evidence.CriterionEvidence.Level;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;

/** What goals prove. */
final class GoalProofs {

  private static final int AREAS = 2;
  private static final int MOST_GOALS = 3;

  private GoalProofs() {}

  private static List<SheetRow> goals(SheetContent goals, String level) {
    return goals.current("rows").stream()
        .filter(row -> row.text("level").filter(level::equals).isPresent())
        .toList();
  }

  private static boolean doesWithoutAi(SheetRow goal) {
    return goal.yesNo("noAi").orElse(false);
  }

  static Finding measured(SheetContent content, Figures figures) {
    return Finding.all(goals(content, "company"), 1, figures::isMeasured);
  }

  /** Areas with a name that have a goal; each counts once. */
  static Finding areas(SheetContent content) {
    List<SheetRow> goals = goals(content, "area");
    long named =
        goals.stream()
            .flatMap(goal -> goal.text("area").stream())
            .map(area -> area.strip().toLowerCase(Locale.ROOT))
            .filter(area -> !area.isEmpty())
            .distinct()
            .count();
    Level level = goals.isEmpty() ? Level.MISSING : named >= AREAS ? Level.MET : Level.PARTLY;
    return new Finding(level, (int) named, AREAS, Optional.empty());
  }

  static Finding areasMeasured(SheetContent content) {
    return Finding.all(
        goals(content, "area"),
        1,
        goal ->
            doesWithoutAi(goal)
                || (!goal.references("indicator").isEmpty()
                    && goal.text("owner").filter(text -> !text.isBlank()).isPresent()));
  }

  static boolean areTooMany(SheetContent content) {
    return goals(content, "company").size() > MOST_GOALS;
  }

  static boolean isUnserved(SheetRow goal, Figures figures) {
    return !doesWithoutAi(goal) && figures.served(goal) == 0;
  }
}
