package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a window has somewhere to appear. */
@Tag("pure")
class DisplayTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, '', '', false",
    "Linux, ' ', '', false",
    "Linux, :0, '', true",
    "Linux, '', wayland-0, true",
    "Windows 11, '', '', true",
    "Mac OS X, '', '', true",
  })
  void isThereWhenTheSessionNamesOne(String system, String x, String wayland, boolean expected) {
    Properties properties = new Properties();
    properties.setProperty("os.name", system);
    Map<String, String> environment = Map.of("DISPLAY", x, "WAYLAND_DISPLAY", wayland);
    assertThat(Display.available(environment, properties)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Monocle, true"})
  void isNotNeededByAToolkitWithoutScreen(String toolkit, boolean expected) {
    Properties properties = new Properties();
    properties.setProperty("os.name", "Linux");
    assertThat(Display.available(Map.of(), properties)).isFalse();
    properties.setProperty("glass.platform", toolkit);
    assertThat(Display.available(Map.of(), properties)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"com.sun.glass.ui.gtk.GtkApplication, true", "java.util.ImmutableCollections, false"})
  void isMissingWhenTheToolkitSaysSo(String thrower, boolean expected) {
    UnsupportedOperationException failure = new UnsupportedOperationException();
    failure.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement(thrower, "run", "X.java", 1),
          new StackTraceElement("kistartklar.Main", "main", "Main.java", 1)
        });
    assertThat(Display.failed(failure)).isEqualTo(expected);
  }
}
