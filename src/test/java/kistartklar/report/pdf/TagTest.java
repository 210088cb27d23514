package kistartklar.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@org.junit.jupiter.api.Tag("pure")
class TagTest {

  @Test
  void knowsWhatWasTakenOut() {
    Tag document = Tag.document();
    Tag kept = document.child("P");
    int before = document.made();
    Tag list = document.child("L");
    Tag item = list.child("LI");
    assertThat(item.isPartOfTree()).isTrue();
    document.forgetAfter(before);
    assertThat(list.isPartOfTree()).isFalse();
    assertThat(item.isPartOfTree()).isFalse();
    assertThat(kept.isPartOfTree()).isTrue();
    assertThat(document.isPartOfTree()).isTrue();
    assertThat(document.children()).containsExactly(kept);
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void asksNoOtherTags() {
    Tag document = Tag.document();
    for (int i = 0; i < 200_000; i++) {
      assertThat(document.child("P").isPartOfTree()).isTrue();
    }
  }
}
