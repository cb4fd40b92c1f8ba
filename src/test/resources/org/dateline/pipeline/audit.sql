-- What every table must hold, recomputed from articles and mentions alone. Before this file runs, the
-- tables of a run are loaded under their names, setting(name, value) has the options, and the macro
-- start_of(day) gives the first day of a period.

CREATE TABLE article AS
SELECT article_id, story_id, source, published, main_country,
       start_of(published) AS period,
       article_id = story_id AS is_story
FROM articles;

-- Which country or entity is counted in which article.
CREATE TABLE occurrence AS
SELECT a.*, m.type, m.id, m.mentions
FROM article a
JOIN (SELECT article_id, type, entity_id AS id, count(*) AS mentions
      FROM mentions WHERE counted = 1 GROUP BY ALL) m USING (article_id);

CREATE TABLE counted_sentence AS
SELECT DISTINCT m.article_id, m.entity_id AS id, m.field, m.sentence
FROM mentions m JOIN article a USING (article_id)
WHERE m.counted = 1 AND a.is_story;

CREATE TABLE total AS
SELECT count(*) AS articles, count(*) FILTER (is_story) AS stories FROM article;

CREATE TABLE expected_articles AS
SELECT a.article_id,
       count(m.article_id) FILTER (m.counted = 1) AS mentions,
       string_agg(DISTINCT m.entity_id, ' ' ORDER BY m.entity_id)
         FILTER (m.counted = 1 AND m.type = 'country') AS countries,
       nullif(any_value(a.story_id), a.article_id) AS duplicate_of
FROM article a LEFT JOIN mentions m USING (article_id)
GROUP BY a.article_id;

-- All numbers of one country or entity but its written forms.
CREATE TABLE margin AS
SELECT id, any_value(type) AS type,
       count(*) AS articles,
       count(*) FILTER (is_story) AS stories,
       count(DISTINCT source) AS sources,
       sum(mentions)::BIGINT AS mentions,
       count(*) FILTER (is_story AND main_country = id) AS main_country_stories,
       min(published) AS first_date,
       max(published) AS last_date
FROM occurrence GROUP BY id;

CREATE TABLE form AS
SELECT entity_id AS country,
       count(*) FILTER (accepted AND form = 'name') AS mentions_name,
       count(*) FILTER (accepted AND form = 'abbreviation') AS mentions_abbreviation,
       count(*) FILTER (accepted AND form = 'demonym') AS mentions_demonym,
       count(*) FILTER (accepted AND form = 'capital') AS mentions_capital,
       count(*) FILTER (accepted AND form = 'institution') AS mentions_institution,
       count(*) FILTER (accepted AND form = 'leader') AS mentions_leader,
       count(*) FILTER (NOT accepted) AS not_counted
FROM (SELECT *, counted = 1 OR coalesce(rule, '') = 'form-not-counted' AS accepted
      FROM mentions WHERE type = 'country' AND entity_id IS NOT NULL)
GROUP BY entity_id;

-- The long form of the countries of the articles.
CREATE TABLE expected_article_countries AS
SELECT o.article_id, o.story_id, o.published, o.source, o.id AS country, o.mentions,
       EXISTS (SELECT 1 FROM mentions m WHERE m.article_id = o.article_id AND m.entity_id = o.id
               AND m.counted = 1 AND m.field = 'title')::INT AS in_title,
       (o.main_country IS NOT DISTINCT FROM o.id)::INT AS main
FROM occurrence o WHERE o.type = 'country';

-- Stories from the articles alone; an apostrophe guards a cell that could be a formula.
CREATE TABLE story_source AS
SELECT a.story_id, regexp_replace(a.source, '^''', '') AS source, min(a.published) AS first,
       any_value(regexp_replace(e.source, '^''', '')) AS first_source
FROM articles a JOIN articles e ON e.article_id = a.story_id
WHERE a.source IS NOT NULL GROUP BY ALL;

CREATE TABLE expected_stories AS
SELECT e.article_id AS story_id, e.published AS date, e.title, n.articles,
       coalesce(s.sources, 0) AS sources, e.source AS first_source,
       regexp_replace(s.source_list, '^([=+@-])', '''\1') AS source_list,
       e.countries, e.main_country, n.last_date
FROM articles e
JOIN (SELECT story_id, count(*) AS articles, max(published) AS last_date
      FROM articles GROUP BY story_id) n ON n.story_id = e.article_id
LEFT JOIN (SELECT story_id, count(*) AS sources,
                  string_agg(source, '; ' ORDER BY (source = first_source) DESC NULLS LAST,
                                                   first NULLS LAST, source) AS source_list
           FROM story_source GROUP BY story_id) s ON s.story_id = e.article_id;

CREATE TABLE expected_sources AS
SELECT a.source, count(*) AS articles, count(*) FILTER (a.article_id = a.story_id) AS stories,
       min(a.published) AS first_date, max(a.published) AS last_date,
       sum(a.words)::BIGINT AS words, sum(a.mentions)::BIGINT AS mentions
FROM articles a GROUP BY a.source;

-- Each outlet, and each group where outlets are grouped, against all others.
CREATE TABLE outlet AS
SELECT source, "group", source AS member FROM sources
UNION ALL
SELECT '*', "group", source FROM sources WHERE "group" IS NOT NULL;

CREATE TABLE expected_countries_by_source AS
SELECT x.source, x."group", country, articles, stories, stories_source,
       stories / stories_source AS share,
       CASE WHEN stories_source < n THEN
         ln((stories + .5) * (n - stories_source - all_stories + stories + .5)
            / ((stories_source - stories + .5) * (all_stories - stories + .5))) END AS log_odds
FROM (SELECT o.source, o."group", c.id AS country, count(*) AS articles,
             count(*) FILTER (c.is_story) AS stories
      FROM outlet o
      JOIN occurrence c ON c.type = 'country' AND c.source IS NOT DISTINCT FROM o.member
      GROUP BY ALL) x
JOIN (SELECT o.source, o."group", sum(s.stories)::BIGINT AS stories_source
      FROM outlet o JOIN sources s ON s.source IS NOT DISTINCT FROM o.member GROUP BY ALL) t
  ON t.source IS NOT DISTINCT FROM x.source AND t."group" IS NOT DISTINCT FROM x."group"
JOIN (SELECT id AS country, stories AS all_stories FROM margin) USING (country)
CROSS JOIN (SELECT stories AS n FROM total)
WHERE stories > 0;

-- The configured countries are those that the table lists; none that is counted may be missing.
CREATE TABLE country AS
SELECT country FROM countries
UNION
SELECT id FROM margin WHERE type = 'country';

CREATE TABLE expected_countries AS
SELECT c.country,
       coalesce(m.articles, 0) AS articles,
       coalesce(m.stories, 0) AS stories,
       coalesce(m.sources, 0) AS sources,
       (SELECT count(*) FROM counted_sentence s WHERE s.id = c.country) AS sentences,
       coalesce(m.mentions, 0) AS mentions,
       coalesce(f.mentions_name, 0) AS mentions_name,
       coalesce(f.mentions_abbreviation, 0) AS mentions_abbreviation,
       coalesce(f.mentions_demonym, 0) AS mentions_demonym,
       coalesce(f.mentions_capital, 0) AS mentions_capital,
       coalesce(f.mentions_institution, 0) AS mentions_institution,
       coalesce(f.mentions_leader, 0) AS mentions_leader,
       coalesce(f.not_counted, 0) AS not_counted,
       coalesce(m.stories, 0) / nullif(t.stories, 0) AS share,
       coalesce(m.main_country_stories, 0) AS main_country_stories,
       m.first_date, m.last_date
FROM country c
LEFT JOIN margin m ON m.id = c.country
LEFT JOIN form f ON f.country = c.country
CROSS JOIN total t;

CREATE TABLE expected_entities AS
SELECT id AS entity_id, type, articles, stories, sources, mentions, first_date, last_date
FROM margin WHERE type NOT IN ('country', 'topic');

-- Every pair that shares an article, each once.
CREATE TABLE shared_article AS
SELECT x.article_id, x.is_story, x.published, x.period,
       x.id AS a, y.id AS b,
       (x.type = 'country')::INT + (y.type = 'country')::INT AS countries,
       (x.type = 'topic')::INT + (y.type = 'topic')::INT AS topics
FROM occurrence x JOIN occurrence y ON x.article_id = y.article_id AND x.id < y.id;

CREATE TABLE shared_sentence AS
SELECT x.article_id, x.id AS a, y.id AS b, count(*) AS sentences
FROM counted_sentence x
JOIN counted_sentence y
  ON x.article_id = y.article_id AND x.field = y.field AND x.sentence = y.sentence AND x.id < y.id
GROUP BY ALL;

CREATE TABLE pair AS
SELECT p.a, p.b, any_value(p.countries) AS countries, any_value(p.topics) AS topics,
       count(*) AS articles,
       count(*) FILTER (p.is_story) AS stories,
       coalesce(sum(s.sentences), 0)::BIGINT AS sentences,
       min(p.published) AS first_date,
       max(p.published) AS last_date
FROM shared_article p LEFT JOIN shared_sentence s USING (article_id, a, b)
GROUP BY p.a, p.b;

CREATE TABLE listed_pair AS
SELECT x.country AS a, y.country AS b, 2 AS countries, 0 AS topics
FROM country x JOIN country y ON x.country < y.country
WHERE (SELECT count(*) FROM country) <= 20
   OR EXISTS (SELECT 1 FROM pair p WHERE p.a = x.country AND p.b = y.country)
UNION ALL
SELECT a, b, countries, topics FROM pair
WHERE countries < 2 AND topics + countries < 2
  AND stories >= (SELECT value::BIGINT FROM setting WHERE name = 'minStories')
UNION ALL
SELECT a, b, countries, topics FROM pair WHERE countries = 1 AND topics = 1;

-- Sentences of all stories, and of each country or entity.
CREATE TABLE sentence_total AS
SELECT sum(sentences)::BIGINT AS sentences
FROM articles JOIN article USING (article_id) WHERE is_story;

CREATE TABLE sentence_margin AS
SELECT id, count(*) AS sentences FROM counted_sentence GROUP BY id;

CREATE TABLE cooccurrence AS
SELECT *,
       e AS expected,
       stories / nullif(e, 0) AS lift,
       CASE WHEN stories > 0 THEN log2(stories / e) END AS pmi,
       CASE WHEN sentences = all_sentences THEN NULL
            WHEN sentences > 0 THEN
              log2(sentences * all_sentences::DOUBLE / (sentences_a * sentences_b))
              / log2(all_sentences / sentences::DOUBLE)
            WHEN sentences_a > 0 AND sentences_b > 0 THEN -1 END AS npmi_sentence,
       stories / nullif(stories_a + stories_b - stories, 0) AS jaccard,
       2 * stories / nullif(stories_a + stories_b, 0) AS dice,
       ln((stories + .5) * (stories_total - stories_a - stories_b + stories + .5)
          / ((stories_a - stories + .5) * (stories_b - stories + .5))) AS log_odds
FROM (SELECT l.a, l.b, l.countries, l.topics,
             coalesce(p.articles, 0) AS articles,
             coalesce(p.stories, 0) AS stories,
             coalesce(p.sentences, 0) AS sentences,
             coalesce(ma.stories, 0) AS stories_a,
             coalesce(mb.stories, 0) AS stories_b,
             coalesce(sa.sentences, 0) AS sentences_a,
             coalesce(sb.sentences, 0) AS sentences_b,
             (SELECT sentences FROM sentence_total) AS all_sentences,
             t.stories AS stories_total,
             coalesce(ma.stories, 0) * coalesce(mb.stories, 0) / nullif(t.stories, 0)::DOUBLE AS e,
             p.first_date, p.last_date
      FROM listed_pair l
      LEFT JOIN pair p USING (a, b)
      LEFT JOIN margin ma ON ma.id = l.a
      LEFT JOIN margin mb ON mb.id = l.b
      LEFT JOIN sentence_margin sa ON sa.id = l.a
      LEFT JOIN sentence_margin sb ON sb.id = l.b
      CROSS JOIN total t);

CREATE VIEW expected_cooccurrence_countries AS
SELECT * EXCLUDE (e, countries, topics, sentences_a, sentences_b, all_sentences) FROM cooccurrence WHERE countries = 2;

CREATE VIEW expected_cooccurrence_entities_countries AS
SELECT * EXCLUDE (e, countries, topics, sentences_a, sentences_b, all_sentences) FROM cooccurrence WHERE countries = 1 AND topics = 0;

CREATE VIEW expected_cooccurrence_entities AS
SELECT * EXCLUDE (e, countries, topics, sentences_a, sentences_b, all_sentences) FROM cooccurrence WHERE countries = 0 AND topics = 0;

CREATE VIEW expected_cooccurrence_topics_countries AS
SELECT * EXCLUDE (e, countries, topics, sentences_a, sentences_b, all_sentences)
FROM cooccurrence WHERE countries = 1 AND topics = 1;

CREATE VIEW expected_cooccurrence_topics_entities AS
SELECT * EXCLUDE (e, countries, topics, sentences_a, sentences_b, all_sentences)
FROM cooccurrence WHERE countries = 0 AND topics = 1;

-- The days that the timelines cover, and their periods.
CREATE TABLE days AS
SELECT coalesce((SELECT value::DATE FROM setting WHERE name = 'from'), min(published)) AS first,
       coalesce((SELECT value::DATE FROM setting WHERE name = 'to'), max(published)) AS last
FROM article;

CREATE TABLE step AS
SELECT period,
       (period < first OR next_start(period) - 1 > last)::INT AS partial,
       (SELECT count(*) FROM article a WHERE a.period = p.period) AS total_articles,
       (SELECT count(*) FROM article a WHERE a.period = p.period AND is_story) AS total_stories
FROM (SELECT DISTINCT start_of(day::DATE) AS period
      FROM days, range(first::TIMESTAMP, last::TIMESTAMP + INTERVAL 1 DAY, INTERVAL 1 DAY) r(day)) p,
     days;

CREATE TABLE occurrence_in_period AS
SELECT period, id, count(*) AS articles, count(*) FILTER (is_story) AS stories,
       sum(mentions)::BIGINT AS mentions
FROM occurrence WHERE period IS NOT NULL GROUP BY period, id;

CREATE TABLE expected_timeline_countries AS
SELECT s.period, c.country,
       coalesce(o.articles, 0) AS articles,
       coalesce(o.stories, 0) AS stories,
       coalesce(o.mentions, 0) AS mentions,
       s.total_articles, s.total_stories,
       coalesce(o.stories, 0) / nullif(s.total_stories, 0) AS share,
       s.partial
FROM step s CROSS JOIN country c
LEFT JOIN occurrence_in_period o ON o.period = s.period AND o.id = c.country;

CREATE TABLE expected_timeline_entities AS
SELECT s.period, e.id AS entity_id,
       coalesce(o.articles, 0) AS articles,
       coalesce(o.stories, 0) AS stories,
       coalesce(o.mentions, 0) AS mentions,
       s.total_articles, s.total_stories,
       coalesce(o.stories, 0) / nullif(s.total_stories, 0) AS share,
       s.partial
FROM step s
CROSS JOIN (SELECT id FROM margin WHERE type NOT IN ('country', 'topic') AND stories > 0
            ORDER BY stories DESC, id
            LIMIT (SELECT value::BIGINT FROM setting WHERE name = 'top')) e
LEFT JOIN occurrence_in_period o ON o.period = s.period AND o.id = e.id;

CREATE TABLE expected_timeline_topics AS
SELECT s.period, e.id AS topic,
       coalesce(o.articles, 0) AS articles,
       coalesce(o.stories, 0) AS stories,
       coalesce(o.mentions, 0) AS mentions,
       s.total_articles, s.total_stories,
       coalesce(o.stories, 0) / nullif(s.total_stories, 0) AS share,
       s.partial
FROM step s
CROSS JOIN (SELECT id FROM margin WHERE type = 'topic') e
LEFT JOIN occurrence_in_period o ON o.period = s.period AND o.id = e.id;

CREATE TABLE expected_timeline_pairs AS
SELECT s.period, p.a, p.b,
       count(x.article_id) AS articles,
       count(x.article_id) FILTER (x.is_story) AS stories,
       coalesce(sum(w.sentences), 0)::BIGINT AS sentences,
       any_value(s.total_stories) AS total_stories,
       count(x.article_id) FILTER (x.is_story) / nullif(any_value(s.total_stories), 0) AS share
FROM step s
CROSS JOIN (SELECT a, b FROM pair WHERE countries = 2 AND stories > 0) p
LEFT JOIN shared_article x ON x.period = s.period AND x.a = p.a AND x.b = p.b
LEFT JOIN shared_sentence w ON w.article_id = x.article_id AND w.a = x.a AND w.b = x.b
GROUP BY s.period, p.a, p.b;

-- What each outlet published: undated articles, and every period from its first to its last.
CREATE TABLE published AS
SELECT coalesce(source, '') AS source, period, count(*) AS articles,
       count(*) FILTER (is_story) AS stories
FROM article GROUP BY ALL;

CREATE TABLE coverage_grid AS
WITH active AS (
  SELECT source, min(period) AS first, max(period) AS last
  FROM published WHERE period IS NOT NULL GROUP BY source),
grid AS (
  SELECT a.source, s.period
  FROM active a JOIN (SELECT DISTINCT start_of(day::DATE) AS period
    FROM active, range(first::TIMESTAMP, last::TIMESTAMP + INTERVAL 1 DAY, INTERVAL 1 DAY) r(day)) s
  ON s.period BETWEEN a.first AND a.last)
SELECT g.source, g.period,
       coalesce(p.articles, 0) AS articles, coalesce(p.stories, 0) AS stories,
       sum((p.articles IS NOT NULL)::INT) OVER (PARTITION BY g.source ORDER BY g.period) AS island
FROM grid g LEFT JOIN published p ON p.source = g.source AND p.period = g.period;

-- Runs of empty periods, and what is usual for their source.
CREATE TABLE silence AS
SELECT source, island, count(*) AS length FROM coverage_grid WHERE articles = 0 GROUP BY ALL;

CREATE TABLE gap AS
SELECT s.source, s.island
FROM silence s
JOIN (SELECT source, count(*) AS periods, sum(articles) AS articles
      FROM coverage_grid GROUP BY source) t USING (source)
JOIN (SELECT source, count(*) AS silences, quantile_disc(length, 0.5) AS median
      FROM silence GROUP BY source) u USING (source)
WHERE t.articles / (t.periods - s.length)::DOUBLE * s.length >= ln(100 * t.periods)
  AND (u.silences < 5 OR s.length >= 3 * u.median);

CREATE TABLE expected_coverage AS
SELECT nullif(g.source, '') AS source, g.period::VARCHAR AS period, g.articles, g.stories,
       (g.articles = 0 AND gap.source IS NOT NULL)::INT AS gap
FROM coverage_grid g LEFT JOIN gap ON gap.source = g.source AND gap.island = g.island
UNION ALL
SELECT nullif(source, ''), NULL, articles, stories, 0 FROM published WHERE period IS NULL;

-- Faults of the audit trail itself; there must be none.
CREATE VIEW fault AS
SELECT 'mention without its article: ' || m.article_id AS what
FROM mentions m ANTI JOIN article a USING (article_id)
UNION ALL
SELECT 'story without its earliest article: ' || story_id
FROM article s WHERE NOT EXISTS (SELECT 1 FROM article e WHERE e.article_id = s.story_id AND e.is_story)
UNION ALL
SELECT 'not the earliest article of its story: ' || e.article_id
FROM article e JOIN article o ON o.story_id = e.article_id
WHERE coalesce(e.published, DATE '9999-12-31') > coalesce(o.published, DATE '9999-12-31')
UNION ALL
SELECT 'mention of another date than its article: ' || m.article_id
FROM mentions m JOIN article a USING (article_id)
WHERE m.published IS DISTINCT FROM a.published
UNION ALL
SELECT 'counted without an id: ' || article_id FROM mentions WHERE counted = 1 AND entity_id IS NULL
UNION ALL
SELECT 'not counted, and no rule says why: ' || article_id
FROM mentions WHERE counted = 0 AND rule IS NULL
UNION ALL
SELECT 'more than one sentence in a title: ' || article_id
FROM mentions WHERE field = 'title' AND sentence <> 1
UNION ALL
SELECT 'surface of another length than its span: ' || article_id || ' ' || surface
FROM mentions WHERE length(surface) > "end" - start
UNION ALL
SELECT 'example is not a story with both: ' || c.a || ' ' || c.b
FROM (SELECT a, b, example_article FROM cooccurrence_countries
      UNION ALL SELECT a, b, example_article FROM cooccurrence_entities_countries
      UNION ALL SELECT a, b, example_article FROM cooccurrence_entities) c
WHERE c.example_article IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM shared_article s
                  WHERE s.article_id = c.example_article AND s.a = c.a AND s.b = c.b AND s.is_story)
UNION ALL
SELECT 'example of a word is not a story with its country: ' || w.country || ' ' || w.word
FROM words_countries w
WHERE NOT EXISTS (SELECT 1 FROM occurrence o
                  WHERE o.article_id = w.example_article AND o.id = w.country AND o.is_story);
