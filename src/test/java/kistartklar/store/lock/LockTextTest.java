package kistartklar.store.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a lock file says, as far as it is shown. */
@Tag("pure")
class LockTextTest {

  @Test
  void namesAreCutBetweenCharacters() {
    assertThat(userReadBack("x" + "😀".repeat(300))).isEqualTo("x" + "😀".repeat(199));
    assertThat(userReadBack("😀".repeat(200))).isEqualTo("😀".repeat(200));
  }

  private static String userReadBack(String user) {
    LockOwner owner = new LockOwner("host", Optional.empty(), user, 1, "", Optional.empty());
    return LockText.parse(LockText.by(owner).bytes()).orElseThrow().owner().user();
  }
}
