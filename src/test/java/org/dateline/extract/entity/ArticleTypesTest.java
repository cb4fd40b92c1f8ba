package org.dateline.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityId;
import org.dateline.model.Field;
import org.dateline.model.MentionType;
import org.dateline.text.Tokenizer;
import org.dateline.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One type for a name in an article. A name is marked with what the tagger took it for. */
final class ArticleTypesTest {
  private static final Pattern MARK = Pattern.compile("\\{(\\w+):([^}]+)\\}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{org:Norwick} won. Then {org:Norwick} lost to {loc:Norwick}.|org org org",
        "{org:Norwick} won. {loc:Norwick} lost.|org org",
        "{org:Norwick} won in {loc:Norwick}. {org:Norwick} left.|org loc org",
        "{loc:Sarum} is old. {loc:Sarum} is large. {org:Sarum} is said to be.|loc loc loc",
        "{loc:Norwick} 3 , {loc:Sarum} 1 .|org org",
        "{loc:Norwick} 3 , {loc:Sarum} 1 . {loc:Norwick} won.|org org org",
        "{loc:Norwick} 3 people said so.|loc",
        "{loc:Norwick} 3 . {loc:Sarum} 1 .|loc loc",
        "In {loc:Norwick} 12 and in {loc:Sarum} 30 .|loc loc",
        "{org:Lisbon} said no. {org:Lisbon} left {loc:Lisbon}.|loc loc loc",
        "{org:Lisbon} said no. {org:Lisbon} left.|org org",
        "{per:Norwick} met {loc:Norwick}.|per loc",
        "{per:Norwick} is old. {loc:Norwick} is {loc:Norwick} , not {loc:Norwick}.|loc loc loc loc",
        "{per:Ada Norwick} left {loc:Norwick}. {per:Norwick} knew.|per loc per",
        "{per:Ada Norwick} left. {per:Norwick} knew. {per:Norwick} saw {org:Norwick}.|per per per per",
        "{per:Ada Norwick} ran {org:Norwick Works}. {per:Norwick} and {per:Norwick} left.|per org per per"
      })
  void aNameIsOfTheTypeThatMostOfItsMentionsHave(String marked, String types) {
    List<NamedSpan> names = names(marked);
    ArticleTypes article = new ArticleTypes(names, Set.of("lisbon"));

    assertThat(names.stream().map(article::settled).map(NamedSpan::type).toList())
        .isEqualTo(List.of(types.split(" ")).stream().map(ArticleTypesTest::type).toList());
  }

  private static List<NamedSpan> names(String marked) {
    StringBuilder text = new StringBuilder();
    List<int[]> spans = new ArrayList<>();
    List<MentionType> types = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "$2");
      spans.add(new int[] {text.length() - mark.group(2).length(), text.length() - 1});
      types.add(type(mark.group(1)));
    }
    mark.appendTail(text);
    Tokens tokens = Tokenizer.tokenize(text.toString());
    List<NamedSpan> names = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      int first = tokens.tokenAt(spans.get(i)[0]);
      int last = tokens.tokenAt(spans.get(i)[1]);
      names.add(new NamedSpan(Field.TEXT, tokens, first, last + 1, types.get(i), false));
    }
    return names;
  }

  private static MentionType type(String prefix) {
    return EntityId.type(prefix + ":");
  }
}
