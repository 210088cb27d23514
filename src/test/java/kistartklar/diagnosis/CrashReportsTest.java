package kistartklar.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("pure")
class CrashReportsTest {

  @TempDir Path home;

  @Test
  void bringsTheReportOfTheLastStartToTheLog() throws Exception {
    Path log = home.resolve("log");
    Path folder = Files.createDirectory(home.resolve("Büro"));
    CrashReports reports = new CrashReports(log);
    reports.collect(11, folder);
    Path other = Files.writeString(folder.resolve("hs_err_pid7.log"), "of another program");
    Path report = Files.writeString(folder.resolve("hs_err_pid11.log"), "crash");
    reports.collect(12, home);
    assertThat(report).doesNotExist();
    assertThat(log.resolve("hs_err_pid11.log")).hasContent("crash");
    assertThat(other).exists();
    Files.writeString(home.resolve("hs_err_pid12.log"), "second");
    reports.collect(13, home);
    assertThat(log.resolve("hs_err_pid12.log")).hasContent("second");
  }

  @Test
  void leavesAllAloneWhereTheNoteIsNoneOfItsOwn() throws Exception {
    Path log = Files.createDirectory(home.resolve("log"));
    Path report = Files.writeString(home.resolve("hs_err_pid1.log"), "crash");
    for (String note : new String[] {"", "1", "x\n" + home, "1\n\0", "../1\n" + home}) {
      Files.writeString(log.resolve("last-start"), note);
      new CrashReports(log).collect(2, home.resolve("other"));
      assertThat(report).as(note).exists();
      assertThat(log.resolve("last-start")).as(note).exists();
    }
    Path file = Files.writeString(home.resolve("datei"), "x");
    new CrashReports(file).collect(2, home);
    assertThat(file).hasContent("x");
  }
}
