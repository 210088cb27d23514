package kistartklar.domain.plan;

import java.util.Collection;
import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;

/** What the result would be. */
public final class WhatIf {

  private WhatIf() {}

  /** The assessment as it would be if the measures of these questions had made each a Ja. */
  public static Assessment done(Assessment assessment, Collection<QuestionId> measures) {
    Assessment assumed = assessment;
    for (QuestionId question : measures) {
      assumed = assumed.withAnswer(question, Optional.of(Answer.YES));
    }
    return assumed;
  }
}
