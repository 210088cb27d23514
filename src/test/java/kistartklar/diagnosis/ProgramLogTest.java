package kistartklar.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("pure")
class ProgramLogTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneId.of("Europe/Berlin"));

  @TempDir private Path folder;
  private ProgramLog log;

  @BeforeEach
  void begin() {
    log = new ProgramLog(folder.resolve("log"), CLOCK);
  }

  @Test
  void opensNothingBeforeTheFirstEntry() {
    assertThat(log.folder()).doesNotExist();
  }

  @Test
  void writesEntriesWithTheirTime() throws Exception {
    log.note("start 1.0.0");
    log.note("end");
    assertThat(Files.readString(log.file(0)))
        .isEqualTo("2026-11-22T09:00+01:00 start 1.0.0\n2026-11-22T09:00+01:00 end\n");
  }

  @Test
  void namesKindsAndPlacesOfAFaultButQuotesNothing() throws Exception {
    log.fault(new IllegalStateException("Geheim GmbH", new RuntimeException("/home/eva/geheim")));
    assertThat(Files.readString(log.file(0)))
        .contains("java.lang.IllegalStateException", "caused by java.lang.RuntimeException")
        .contains("at kistartklar.diagnosis.ProgramLogTest")
        .doesNotContainIgnoringCase("geheim");
  }

  @Test
  void endsWithFaultsThatCauseEachOther() {
    RuntimeException one = new RuntimeException();
    one.initCause(new RuntimeException(one));
    log.fault(one);
    assertThat(log.file(0)).isNotEmptyFile();
  }

  @Test
  void staysSmall() throws Exception {
    String words = "x".repeat(10_000);
    for (int i = 0; i < 200; i++) {
      log.note(i + words);
    }
    try (Stream<Path> files = Files.list(log.folder())) {
      assertThat(files).hasSize(ProgramLog.FILES).allSatisfy(this::isSmall);
    }
    assertThat(Files.readString(log.file(0))).contains(" 199x");
    assertThat(Files.readString(log.file(1))).doesNotContain(" 199x");
  }

  private void isSmall(Path file) throws java.io.IOException {
    assertThat(Files.size(file)).isBetween(1L, (long) ProgramLog.MAX_BYTES);
  }

  @Test
  void standsInNobodysWayWhereNothingCanBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    ProgramLog nowhere = new ProgramLog(file.resolve("log"), CLOCK);
    assertThatCode(() -> nowhere.note("start")).doesNotThrowAnyException();
  }

  @Test
  void factsNameProgramJavaAndSystem() {
    Properties properties = new Properties();
    properties.setProperty("java.runtime.version", "25.0.3+9-LTS");
    properties.setProperty("os.name", "Linux");
    properties.setProperty("prism.order", "sw");
    SystemFacts facts = SystemFacts.of("1.2.3", properties);
    assertThat(facts.program()).isEqualTo("1.2.3");
    assertThat(facts.java()).isEqualTo("25.0.3+9-LTS ?");
    assertThat(facts.system()).isEqualTo("Linux ? ?");
    assertThat(facts.rendering()).isEqualTo("sw");
  }
}
