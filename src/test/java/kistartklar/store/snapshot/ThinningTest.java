package kistartklar.store.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class ThinningTest {

  @Test
  void removesNothingUpToTen() {
    assertThat(Thinning.surplus(List.of())).isEmpty();
    assertThat(Thinning.surplus(LongStream.rangeClosed(1, 10).boxed().toList())).isEmpty();
  }

  @Test
  void removesOneOfElevenThatIsNeitherNewNorTheFirst() {
    assertThat(Thinning.surplus(LongStream.rangeClosed(1, 11).boxed().toList()))
        .singleElement()
        .satisfies(gone -> assertThat(gone).isBetween(2L, 7L));
  }

  @Test
  void keepsTheNewestTheFirstAndEverLargerDistances() {
    List<Long> kept = new ArrayList<>();
    for (long number = 1; number <= 1_000; number++) {
      kept.add(number);
      kept.removeAll(Thinning.surplus(kept));
      assertThat(kept).hasSizeLessThanOrEqualTo(10).contains(1L, number);
      long newest = number;
      assertThat(kept)
          .containsAll(LongStream.rangeClosed(Math.max(1, newest - 3), newest).boxed().toList());
    }
    assertThat(kept).hasSize(10);
    assertThat(kept.get(1)).as("something of the middle age").isBetween(100L, 900L);
    assertThat(kept.get(4)).as("something of the recent past").isBetween(900L, 996L);
  }

  @Test
  void bringsAFolderThatHasTooManyDownToTen() {
    List<Long> numbers = LongStream.rangeClosed(1, 50).boxed().toList();
    assertThat(Thinning.surplus(numbers)).hasSize(40).doesNotHaveDuplicates();
  }
}
