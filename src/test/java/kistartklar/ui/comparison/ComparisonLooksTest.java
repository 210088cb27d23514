package kistartklar.ui.comparison;

import static kistartklar.ui.comparison.ComparisonFixture.autumn;
import static kistartklar.ui.comparison.ComparisonFixture.now;
import static kistartklar.ui.comparison.ComparisonFixture.spring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The comparison in every look: nothing is cut, nothing lies over another thing. */
@Tag("looks")
class ComparisonLooksTest {

  @Test
  void nothingIsCut() {
    ComparisonFixture reading = new ComparisonFixture(Optional.of(now()));
    Fx.run(() -> reading.view.read(List.of(Path.of("a.kicheck"), Path.of("b.pdf"))));
    ComparisonFixture fault = new ComparisonFixture(Optional.of(now()));
    Fx.run(() -> fault.view.read(List.of(Path.of("Einschätzung 2024.kicheck"))));
    fault.finish();
    Gallery.usual()
        .paint("comparison-none", new ComparisonFixture(Optional.empty()).view)
        .paint("comparison-reading", reading.view)
        .paint("comparison-fault", fault.view)
        .paint(
            "comparison-three",
            new ComparisonFixture(Optional.of(now())).with(spring(), autumn()).view)
        .assertWhole();
  }
}
