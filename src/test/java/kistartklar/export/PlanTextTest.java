package kistartklar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kistartklar.ui.plan.PlanDocuments;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class PlanTextTest {

  private static List<String> lines() {
    return new PlanText(Exports.GERMAN)
        .write(Exports.file(PlanDocuments.planned()))
        .lines()
        .toList();
  }

  @Test
  void hasALinePerMeasureBelowItsHeadings() {
    assertThat(lines()).hasSize(3 + Exports.file(PlanDocuments.planned()).plan().items().size());
    assertThat(lines().getFirst()).isEqualTo("Maßnahmenplan – Beispiel GmbH");
    assertThat(lines().get(1)).isEqualTo("Nr.\tMaßnahme\tVerantwortlich\tBis\tStatus");
    assertThat(lines().subList(2, lines().size() - 1))
        .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(5));
  }

  @Test
  void saysWhoUntilWhenAndHowFar() {
    assertThat(lines())
        .anySatisfy(
            line -> assertThat(line).endsWith("\tFrau Keller\t13.11.2026\toffen, überfällig"))
        .anySatisfy(line -> assertThat(line).endsWith("\tPersonal\t29.01.2027\terledigt"));
  }

  @Test
  void endsWithTheCountThatStandsUnderTheTableToo() throws Exception {
    PlanFile file = Exports.file(PlanDocuments.planned());
    byte[] table = new PlanTable(Exports.GERMAN, Exports.WORKSHEETS).write(file, "1.0");
    int row = file.plan().items().size() + 3;
    String tally = lines().getLast();
    assertThat(tally).contains(" Maßnahmen erledigt · ", " überfällig · ");
    assertThat(new SheetXml(table).cell("B" + row).value()).isEqualTo(tally);
  }

  @Test
  void keepsRemarksOut() {
    assertThat(lines()).noneMatch(line -> line.contains("Angebot liegt vor"));
  }
}
