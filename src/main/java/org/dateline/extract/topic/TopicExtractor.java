package org.dateline.extract.topic;

import java.util.ArrayList;
import java.util.List;
import org.dateline.gazetteer.TopicPhrase;
import org.dateline.model.EntityId;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.Span;
import org.dateline.phrase.PhraseMatch;
import org.dateline.phrase.PhraseTrie;
import org.dateline.text.Tokens;

/**
 * Finds the phrases of topics: the longest at each word, whatever else is mentioned there, in any
 * language. May be shared by threads.
 */
public final class TopicExtractor {
  private final PhraseTrie<String> phraseToTopic;

  /** An extractor of these phrases. */
  public TopicExtractor(List<TopicPhrase> phrases) {
    PhraseTrie.Builder<String> builder = PhraseTrie.builder();
    for (TopicPhrase phrase : phrases) {
      if (phrase.isBeginning()) {
        builder.addBeginning(phrase.words(), phrase.topic());
      } else {
        builder.add(phrase.words(), false, phrase.topic());
      }
    }
    this.phraseToTopic = builder.build();
  }

  /** All mentions of topics in an article, in order. */
  public List<Mention> find(Tokens title, Tokens text) {
    List<Mention> mentions = new ArrayList<>();
    find(Field.TITLE, title, mentions);
    find(Field.TEXT, text, mentions);
    return mentions;
  }

  private void find(Field field, Tokens tokens, List<Mention> mentions) {
    String text = tokens.text();
    for (PhraseMatch<String> match : phraseToTopic.matches(text, 0, text.length())) {
      int sentence = tokens.sentenceOfToken(tokens.tokenAt(match.start()));
      mentions.add(
          new Mention(
              MentionType.TOPIC,
              EntityId.ofTopic(match.value()),
              match.value(),
              Form.PHRASE,
              true,
              "",
              "",
              field,
              sentence + 1,
              new Span(match.start(), match.end())));
    }
  }
}
