package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a long list of documents says while it is worked on. */
@Tag("pure")
class BatchProgressTest {

  private final CliFixture cli = new CliFixture();
  @TempDir private Path folder;

  private List<Object> call(int documents) {
    List<Object> arguments = new ArrayList<>(List.of("report"));
    for (int i = 1; i <= documents; i++) {
      arguments.add(CliFixture.document(folder, i + ".kicheck", "\"Firma\"", ""));
    }
    return arguments;
  }

  @BeforeEach
  void writeNothing() {
    cli.reports.written = false;
  }

  @Test
  void staysSilentForAHandful() {
    assertThat(cli.run(call(20).toArray())).isEqualTo(ExitCode.OK);
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void tellsHowFarALongListIs() {
    assertThat(cli.run(call(21).toArray())).isEqualTo(ExitCode.OK);
    assertThat(cli.err().lines())
        .containsExactly(
            "10 von 21 Dokumenten bearbeitet.",
            "20 von 21 Dokumenten bearbeitet.",
            "Fertig: 21 Dokumente bearbeitet, keines abgelehnt.");
  }

  @Test
  void countsRefusedFilesAndThoseNamedTwice() {
    List<Object> arguments = call(1100);
    CliFixture.write(folder.resolve("1.kicheck"), "{");
    CliFixture.write(folder.resolve("2.kicheck"), "{");
    arguments.add(arguments.getLast());
    assertThat(cli.run(arguments.toArray())).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err().lines())
        .hasSize(2 + 18 + 1)
        .contains("60 von 1.101 Dokumenten bearbeitet, 2 davon abgelehnt.")
        .endsWith("Fertig: 1.101 Dokumente bearbeitet, 2 davon abgelehnt.");
  }
}
