package org.dateline.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.bytes.ByteDecoder;
import org.dateline.bytes.ByteEncoder;
import org.dateline.extract.entity.PersonName;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;
import org.dateline.model.ArticleId;
import org.dateline.model.EntityId;
import org.dateline.model.Field;
import org.dateline.model.Form;
import org.dateline.model.Mention;
import org.dateline.model.MentionType;
import org.dateline.model.RuleId;
import org.dateline.model.Span;
import org.dateline.note.ArticleFacts;
import org.dateline.note.ArticleNotes;
import org.dateline.note.NotedMention;
import org.dateline.text.Folding;

/**
 * Articles that hold nothing but names, as they come from annotating. A name is written {@code
 * per:Sen. Ada Novak}, {@code org:UN} or {@code loc:Britain}; a title before a person's name is
 * told from it by {@link #TITLES}. In {@code org:the state|Senate| of Ohio} words stand before and
 * behind the name; where they end with a blank the next name follows at once.
 */
final class InventedCorpus {
  private static final Set<String> TITLES =
      Set.of("Mr.", "Mrs.", "Ms.", "Sen.", "President", "Gov.", "Secretary");

  private final List<ArticleNotes> articles = new ArrayList<>();
  private final WhoIsWho whoIsWho;
  private String date = "2018-01-15";
  private String source = "Daily";

  InventedCorpus(String... codes) {
    this.whoIsWho = new WhoIsWho(Gazetteer.builtIn(), Set.of(codes));
  }

  /** The articles that follow are of this outlet and day. */
  InventedCorpus at(String newSource, String newDate) {
    source = newSource;
    date = newDate;
    return this;
  }

  /** So many articles with these names. */
  InventedCorpus times(int n, String... names) {
    for (int i = 0; i < n; i++) {
      articles.add(article(articles.size() + 1, names));
    }
    return this;
  }

  /** One more article that writes a name so. */
  InventedCorpus explaining(String name, String surface) {
    ArticleNotes article = article(articles.size() + 1, name);
    NotedMention noted = article.mentions().get(0);
    articles.add(
        new ArticleNotes(
            article.facts(),
            List.of(
                new NotedMention(
                    noted.mention(),
                    noted.start(),
                    noted.end(),
                    surface,
                    noted.before(),
                    noted.after())),
            article.mainCountry()));
    return this;
  }

  private ArticleNotes article(int number, String... names) {
    Set<String> full = new LinkedHashSet<>();
    for (String name : names) {
      if (name.startsWith("per:") && withoutTitle(name.substring(4)).indexOf(' ') > 0) {
        full.add(withoutTitle(name.substring(4)));
      }
    }
    List<NotedMention> mentions = new ArrayList<>();
    int start = 0;
    for (String name : names) {
      NotedMention noted = mention(name, full, mentions.size() + 1, start);
      mentions.add(noted);
      boolean goesOn = noted.after().endsWith(" ");
      start = goesOn ? noted.end() + noted.after().length() : mentions.size() * 100;
    }
    ArticleFacts facts =
        new ArticleFacts(
            ArticleId.fromNumber(number),
            "invented.txt",
            number,
            source,
            "",
            "",
            "",
            number,
            date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
            "",
            "en",
            100,
            0,
            10,
            1000);
    return new ArticleNotes(facts, mentions, "");
  }

  private static String withoutTitle(String name) {
    String first = name.substring(0, Math.max(0, name.indexOf(' ')));
    return TITLES.contains(first) ? name.substring(first.length() + 1) : name;
  }

  private static NotedMention mention(String all, Set<String> full, int sentence, int start) {
    int behind = all.indexOf('|', all.indexOf('|') + 1);
    String marked = behind < 0 ? all : all.substring(0, behind);
    String after = behind < 0 ? " spoke." : all.substring(behind + 1);
    MentionType type =
        switch (marked.substring(0, 3)) {
          case "per" -> MentionType.PERSON;
          case "org" -> MentionType.ORGANIZATION;
          default -> MentionType.LOCATION;
        };
    String written = marked.substring(4).replace('|', ' ');
    String name =
        type == MentionType.PERSON && marked.indexOf('|') < 0
            ? withoutTitle(written)
            : marked.substring(Math.max(3, marked.indexOf('|')) + 1);
    String shown = name;
    Form form = Form.FULL;
    String rule = name.equals(written) ? "" : RuleId.TITLE;
    if (type == MentionType.PERSON && name.indexOf(' ') < 0) {
      List<String> family = full.stream().filter(one -> isFamily(one, name)).toList();
      shown = family.size() == 1 ? family.get(0) : name;
      form = family.isEmpty() ? Form.FULL : Form.SHORT;
      rule = family.size() == 1 ? RuleId.FAMILY_NAME : RuleId.AMBIGUOUS_NAME;
    } else if (marked.indexOf('=') > 0) { // introduced: org:River League=RL
      shown = written.substring(0, written.indexOf('='));
      form = Form.ACRONYM;
      rule = RuleId.ACRONYM;
    }
    String surface = marked.indexOf('=') > 0 ? marked.substring(marked.indexOf('=') + 1) : name;
    Mention mention =
        new Mention(
            type,
            EntityId.of(type, Folding.fold(shown)),
            shown,
            form,
            true,
            rule,
            "",
            Field.TEXT,
            sentence,
            new Span(start, start + surface.length()));
    String before = written.substring(0, written.length() - name.length());
    return new NotedMention(
        mention, start, start + surface.length(), surface, "Then " + before, after);
  }

  private static boolean isFamily(String full, String word) {
    return PersonName.of(List.of(Folding.fold(full).split(" ")))
        .family()
        .equals(Folding.fold(word));
  }

  /** Who is who, gathered in so many parts, which travel as bytes. */
  Identities identities(int parts) {
    NameEvidence all = new NameEvidence();
    for (int part = 0; part < parts; part++) {
      EvidenceTaker taker = whoIsWho.taker();
      for (int i = part; i < articles.size(); i += parts) {
        taker.add(articles.get(i), true);
      }
      for (ByteEncoder shard : taker.evidence().encodeShards(3)) {
        all.mergeEncoded(new ByteDecoder(shard.toBytes()));
      }
    }
    all.prune();
    return whoIsWho.decide(all);
  }

  /** The mentions of an article with these names, in this corpus. */
  List<NotedMention> settle(String... names) {
    return settle(Overrides.NONE, names);
  }

  /** The same with an analyst's decisions. */
  List<NotedMention> settle(Overrides overrides, String... names) {
    return settle(identifier(overrides), names);
  }

  /** Gives the mentions of this corpus their entities, as an analyst wants it. */
  Identifier identifier(Overrides overrides) {
    return whoIsWho.identifier(identities(2), overrides);
  }

  /** The mentions of an article with these names, by one identifier. */
  List<NotedMention> settle(Identifier identifier, String... names) {
    return identifier.settle(article(1_000_000, names)).mentions();
  }

  /** What each name of an article with these names is called in the tables. */
  List<String> names(String... names) {
    return settle(names).stream().map(noted -> noted.mention().entity()).toList();
  }

  /** The rule that decided about the last name of an article with these names. */
  String rule(String... names) {
    List<NotedMention> settled = settle(names);
    return settled.get(settled.size() - 1).mention().rule();
  }

  /** How many rows the whole corpus has, and how often each was mentioned. */
  Map<String, Integer> rows() {
    Identifier identifier = whoIsWho.identifier(identities(3), Overrides.NONE);
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (ArticleNotes article : articles) {
      for (NotedMention noted : identifier.settle(article).mentions()) {
        if (noted.mention().counted()) {
          rows.merge(noted.mention().entity(), 1, Integer::sum);
        }
      }
    }
    return rows;
  }

  /** The ids that one name of the tables has. */
  Set<String> idsOf(String name) {
    Identifier identifier = whoIsWho.identifier(identities(1), Overrides.NONE);
    Set<String> ids = new TreeSet<>();
    articles.forEach(
        article ->
            identifier.settle(article).mentions().stream()
                .map(NotedMention::mention)
                .filter(mention -> mention.entity().equals(name))
                .forEach(mention -> ids.add(mention.entityId())));
    return ids;
  }
}
