package kistartklar.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table has every fact about the firm, and each line of it reads and writes that fact. */
@Tag("pure")
class CompanyPartsTest {

  static List<CompanyPart<?>> all() {
    return CompanyParts.ALL;
  }

  @Test
  void haveEveryComponentOfTheFirm() {
    assertThat(CompanyParts.ALL.stream().map(CompanyPart::name))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Company.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void changeTheirOwnFactOnly(CompanyPart<?> part) throws ReflectiveOperationException {
    Company changed = given(part);
    assertThat(part.isGiven(Company.UNKNOWN)).isFalse();
    assertThat(part.isGiven(changed)).isTrue();
    for (RecordComponent component : Company.class.getRecordComponents()) {
      Object value = component.getAccessor().invoke(changed);
      Object unknown = component.getAccessor().invoke(Company.UNKNOWN);
      if (component.getName().equals(part.name())) {
        assertThat(value).isEqualTo(part.of(changed)).isNotEqualTo(unknown);
      } else {
        assertThat(value).as(component.getName()).isEqualTo(unknown);
      }
    }
  }

  private static Company given(CompanyPart<?> part) {
    return switch (part) {
      case CompanyPart.Text text -> text.with(Company.UNKNOWN, "Text");
      case CompanyPart.Count count -> count.with(Company.UNKNOWN, OptionalInt.of(3));
      case CompanyPart.YesNo yesNo -> yesNo.with(Company.UNKNOWN, Optional.of(Answer.NO));
      case CompanyPart.People people -> people.with(Company.UNKNOWN, List.of("Anna"));
      case CompanyPart.Day day -> day.with(Company.UNKNOWN, Optional.of(LocalDate.EPOCH));
      case CompanyPart.Picture picture ->
          picture.with(
              Company.UNKNOWN, Optional.of(new Logo(Logo.Type.PNG, new byte[] {1}, "Rad")));
    };
  }

  @Test
  void blanksAreNoText() {
    assertThat(CompanyParts.INDUSTRY.isGiven(Company.UNKNOWN.withIndustry(" \n"))).isFalse();
  }

  @Test
  void areFoundByTheirNameInTheDocument() {
    assertThat(CompanyParts.ALL)
        .allSatisfy(part -> assertThat(CompanyParts.named(part.name())).contains(part));
    assertThat(CompanyParts.named("logoText")).isEmpty();
  }

  @Test
  void peopleOfTwoStatesStandTogetherOnceEach() {
    assertThat(CompanyParts.PARTICIPANTS.both(List.of("Anna", "IT"), List.of("IT", "Bernd")))
        .containsExactly("Anna", "IT", "Bernd");
    assertThat(CompanyParts.NAME.both("a", "b")).isEqualTo("a");
    assertThat(CompanyParts.ALL.stream().filter(CompanyPart::canKeepBoth))
        .containsExactly(CompanyParts.PARTICIPANTS);
  }
}
