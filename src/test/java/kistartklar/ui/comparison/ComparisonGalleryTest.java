package kistartklar.ui.comparison;

import static kistartklar.ui.comparison.ComparisonFixture.autumn;
import static kistartklar.ui.comparison.ComparisonFixture.firm;
import static kistartklar.ui.comparison.ComparisonFixture.now;
import static kistartklar.ui.comparison.ComparisonFixture.spring;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.testing.AccessFaults;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the comparison in {@code target/screens/comparison}, to be looked at. */
@Tag("looks")
class ComparisonGalleryTest {

  private record Size(int width, int height) {}

  private static final Path FOLDER = Path.of("target/screens/comparison");
  private static final List<Size> SIZES =
      List.of(new Size(900, 520), new Size(960, 640), new Size(1240, 800), new Size(960, 2300));

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void paintsThreeStates(ColorScheme colors) {
    for (Size size : SIZES) {
      ComparisonFixture three =
          new ComparisonFixture(Optional.of(now()), size.width(), size.height(), colors)
              .with(spring(), autumn());
      paint(three, "three", size, colors);
      Fx.setTextSize(three.view, TextSize.DOUBLE);
      paint(three, "three-200", size, colors);
    }
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void paintsEmptyStateAndFaults(ColorScheme colors) {
    Size size = SIZES.get(1);
    ComparisonFixture one =
        new ComparisonFixture(Optional.of(now()), size.width(), size.height(), colors);
    Fx.run(() -> one.view.read(List.of(Path.of("Einschätzung 2024.kicheck"))));
    one.finish();
    paint(one, "one", size, colors);
    ComparisonFixture none =
        new ComparisonFixture(Optional.empty(), size.width(), size.height(), colors);
    paint(none, "none", size, colors);
  }

  @Test
  void paintsManyStatesOfSeveralFirms() {
    Size size = SIZES.getLast();
    Assessment[] many =
        IntStream.range(0, 14)
            .mapToObj(i -> {
              String answers = "J".repeat(Math.abs((i * 7) % 29)) + "N".repeat(29);
              Assessment one =
                  firm(
                      20 + i,
                      i == 4 ? "" : "20%02d-%02d-%02d".formatted(20 + i / 3, 1 + i % 12, 1 + i),
                      answers.substring(0, 29));
              return i % 5 == 0
                  ? one.withCompany(
                      one.company().withName("Vereinigte Präzisionswerkzeugbau Müller & Söhne KG"))
                  : one;
            })
            .toArray(Assessment[]::new);
    ComparisonFixture window =
        new ComparisonFixture(Optional.of(now()), size.width(), size.height(), ColorScheme.LIGHT)
            .with(many);
    paint(window, "many", size, ColorScheme.LIGHT);
  }

  @Test
  void paintsReading() {
    Size size = SIZES.getFirst();
    ComparisonFixture window =
        new ComparisonFixture(Optional.of(now()), size.width(), size.height(), ColorScheme.LIGHT)
            .with(spring());
    Fx.run(() -> window.view.read(List.of(Path.of("a.kicheck"), Path.of("b.pdf"))));
    Fx.run(window.work::finishOne);
    paint(window, "reading", size, ColorScheme.LIGHT);
  }

  /** Everything that the keyboard reaches says what it is. */
  @Test
  void everythingFocusableSpeaks() {
    ComparisonFixture window = new ComparisonFixture(Optional.of(now())).with(spring(), autumn());
    assertThat(AccessFaults.of(window.view)).isEmpty();
  }

  private static void paint(ComparisonFixture window, String name, Size size, ColorScheme colors) {
    Path file =
        FOLDER.resolve(
            "%s-%dx%d-%s.png"
                .formatted(
                    name, size.width(), size.height(), colors.name().toLowerCase(Locale.ROOT)));
    Pictures.write(window.view, 1, file);
    assertThat(file).isNotEmptyFile();
  }
}
