package org.dateline.identity.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.model.EntityId;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
import org.dateline.note.NotedMention;
import org.dateline.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NoNamesTest {
  private final NoNames noNames =
      new NoNames(
          Set.of("norland", "sarum")::contains,
          Set.of("novak", "ada")::contains,
          Set.of("novak")::contains);

  @ParameterizedTest(name = "{0} {1} [{2}] {3}: {4}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "LOCATION|The ruling in Quill v. |Harwick| was old.|true",
        "PERSON|The case |Quill| v. Harwick went on.|true",
        "ORGANIZATION|The case Quill v. |Harwick| went on.|false",
        "PERSON|The debate |Quill| vs. Tansley was long.|false",
        "PERSON|The case of |Ada Quill| v. Harwick went on.|false",
        "ORGANIZATION|The |Marlow| brothers gave money.|true",
        "LOCATION|The |Marlow| family gave money.|true",
        "PERSON|The |Marlow| brothers gave money.|false",
        "ORGANIZATION|The |Marlow Works| family of firms grew.|false",
        "ORGANIZATION|The |Marlow| Brothers Circus came.|false",
        "LOCATION|In the |6th Congressional District| they voted.|true",
        "LOCATION|In the |Lake District| it rained.|false",
        "LOCATION|The |Norland-Sarum| border is long.|true",
        "ORGANIZATION|The |Novak-Norland| affair went on.|true",
        "LOCATION|The |Novak-Quill| affair went on.|false",
        "PERSON|Then |Ada Norland-Novak| spoke.|false",
        "ORGANIZATION|Then the |Bureau of the| said so.|true",
        "ORGANIZATION|Then the |North| said so.|true",
        "ORGANIZATION|Then the |River Rights Act of 1964| was law.|true",
        "ORGANIZATION|Then the |Sarum Treaty| was law.|true",
        "ORGANIZATION|Then |Act| said so.|false",
        "ORGANIZATION|Then the |Anti-Marlow League| said so.|false",
        "ORGANIZATION|Then |anti-Marlow| groups said so.|true",
        "PERSON|Then the |Novaks| left.|true",
        "PERSON|Then the |Novaks|, of Ohio, left.|true",
        "PERSON|Then the |Novaks|\u2019 house burned.|true",
        "PERSON|Then the |Novaks| greet Ada.|true",
        "PERSON|He met the |Novaks| days before the vote.|true",
        "PERSON|Then the |Novaks| often greet her.|true",
        "PERSON|Then the |Novaks| welcome a guest.|true",
        "PERSON|He knew the |Novaks|.|true",
        "PERSON|They read of the |Novaks| case on Monday.|false",
        "PERSON|They called the |Novaks| office again.|false",
        "PERSON|They read of the |Novaks| reply again.|false",
        "PERSON|Then |Novaks| left.|false",
        "PERSON|Then the |Marlows| left.|false",
        "PERSON|Then the |Adas| left.|false",
        "PERSON|Then the |Novaks| wouldn\u2019t go.|true",
        "LOCATION|The |Ada-Norland| affair went on.|true",
        "LOCATION|Then |Hurricane Ada| came.|true"
      })
  void whatReadsLikeANameIsToldByItsWordsAndThoseAround(
      MentionType type, String before, String surface, String after, boolean isNone) {
    Mention mention =
        new Mention(
            type,
            EntityId.of(type, Folding.fold(surface)),
            surface,
            Form.FULL,
            true,
            "",
            "",
            Field.TEXT,
            1,
            new Span(0, surface.length()));

    assertThat(
            noNames.isOne(new NotedMention(mention, 0, surface.length(), surface, before, after)))
        .isEqualTo(isNone);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Then Hurricane |Ada| came.|true",
        "|Sarum| saw Tropical Storm Ada.|true",
        "Before Hurricane Ada, |Sarum| was old.|true",
        "|Ada| and the hurricane came.|false",
        "The National Hurricane |Center| said so.|false"
      })
  void aStormIsToldByWhatStandsBeforeItsNameAnywhereInTheArticle(
      String before, String surface, String after, boolean isStorm) {
    Mention mention =
        new Mention(
            MentionType.LOCATION,
            EntityId.of(MentionType.LOCATION, Folding.fold(surface)),
            surface,
            Form.FULL,
            true,
            "",
            "",
            Field.TEXT,
            1,
            new Span(0, surface.length()));

    assertThat(NoNames.storms(List.of(new NotedMention(mention, 0, 1, surface, before, after))))
        .satisfies(storms -> assertThat(storms.contains("loc:ada")).isEqualTo(isStorm));
  }
}
