package org.dateline.article.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.date.DateParser;

/** Tells what a line of a pasted page is: the first rule that fits decides. */
final class LineRules {
  private record Rule(LineKind kind, int longest, Pattern pattern) {}

  private static final String BUTTONS =
      "share(?: this(?: article| story| page)?)?|tweet|twitter|facebook|fb|e-?mail(?: this)?|print|pinterest"
          + "|linkedin|whatsapp|reddit|flipboard|instagram|youtube|telegram|messenger|copy link|link copied!?"
          + "|save(?: article| for later)?|bookmark|comments?|advertisement|sponsored|ad|listen"
          + "|listen to (?:this )?article|read more|skip to (?:main )?content|menu|search|home|subscribe(?: now)?"
          + "|sign in|log ?in|like|follow|follow us|close|play|toggle navigation|view comments|leave a comment"
          + "|(?:share|post) on (?:facebook|twitter|x|linkedin|whatsapp)|text size|a ?a"
          + "|[\\d.,]+k? (?:comments?|shares?|views?|likes?)|comments? ?\\(\\d+\\)|\\d+ min(?:ute)?s?(?: read)?";

  private static final String NAME_WORD =
      "(?:\\p{Lu}[\\p{L}'\u2019.-]*|de|del|van|von|der|al|bin|la|di|el)";

  private static final String AGENCIES =
      "Getty|AP Photo|Associated Press|Reuters|REUTERS|AFP|EPA|Shutterstock|Photo|Images|Xinhua|TASS|Sputnik"
          + "|Alamy|Wikimedia|Pool|Handout|Courtesy|courtesy|Bloomberg|UPI|Yonhap|KCNA|Flickr|iStock|Unsplash"
          + "|File|file photo|Screenshot|screenshot|Anadolu|ZUMA|NurPhoto|Zuma|via AP|via REUTERS";

  private static final List<Rule> RULES =
      List.of(
          rule(LineKind.BUTTON, 120, "(?i)(?:(?:" + BUTTONS + ")(?:[\\s|\u00b7\u2022,/]+|$))+"),
          rule(
              LineKind.DATE_LABEL,
              40,
              "(?i)(?:last |first )?(?:updated|modified|published|posted|date|updated on)(?: on| at)?:?"),
          rule(
              LineKind.BYLINE,
              140,
              "(?:(?:Written |Story |Reported |Posted |Reporting )?[Bb]y|BY):? (?=\\p{Lu})(?:[^.!?]|\\b\\p{L}{1,3}\\.)+"),
          rule(
              LineKind.CREDIT,
              500,
              ".*\\((?:[^()]*(?:" + AGENCIES + ")[^()]*|\\p{Lu}[^()]*/[^()]*\\p{Lu}[^()]*)\\)\\.?"),
          rule(
              LineKind.CREDIT,
              300,
              "(?i)(?:(?:file )?photo(?:graph)?|image|picture|credit|caption|illustration|video)"
                  + "(?: credit| source| courtesy| caption| copyright)?(?: by| of)? ?:.*"),
          rule(
              LineKind.CREDIT,
              200,
              "(?:Photo(?:graph)?|Image|Illustration|Picture) (?:by|courtesy|copyright|credit|caption) .*"),
          rule(
              LineKind.CREDIT,
              90,
              "(?:\\p{Lu}[\\p{L}'\u2019. -]+ ?(?:/|for|via|\\|) ?)?(?:AFP/)?(?:Getty Images|AP Photo|AFP|EPA|REUTERS|Shutterstock|Alamy)"
                  + "(?: ?(?:/|via|\\|) ?[\\p{L}'\u2019. -]+)?"),
          rule(
              LineKind.NOTICE,
              400,
              "(?i)(?:\u00a9|\\(c\\) |copyright (?:\u00a9|\\d{4}|\\(c\\)|by)|.{0,80}all rights reserved|sign up (?:for|to|here)"
                  + "|subscribe (?:to|now|for|today)|(?:read|see|watch) (?:more|also|next|now|this)(?: on .{0,40}| about .{0,40})?:"
                  + "|related(?: (?:articles?|stor(?:y|ies)|coverage|content|topics?|news))?(?:$|:)|also read\\b|more from\\b"
                  + "|more on this (?:story|topic)|recommended(?: for you)?$|most (?:read|popular|viewed)$|trending(?: now)?$|up next$"
                  + "|follow (?:us|him|her|them|me|the author|\\p{L}+ \\p{L}+|@\\w+) (?:on|at)\\b|click here\\b|tags?:|topics?:|filed under:?"
                  + "|this (?:article|story) (?:was|has been) (?:originally|first) published|(?:send|have) (?:us )?a (?:news )?tip"
                  + "|contact (?:the (?:author|reporter|writer)|us)\\b|e-?mail (?:the author|\\p{L}+ at)|support (?:our|independent) "
                  + "|get (?:the|our) .{0,60}newsletter|download (?:the|our) .{0,40}app|we use cookies|this (?:site|website) uses cookies).*"));

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'\u2019.-]+(?: " + NAME_WORD + "){0,3} \\p{Lu}[\\p{L}'\u2019-]+");
  private static final int LONGEST_NAME = 40;

  private final DateParser dates;

  LineRules(DateParser dates) {
    this.dates = dates;
  }

  LineKind kind(String line) {
    if (DateLine.parse(line, dates).isPresent()) {
      return LineKind.DATE;
    }
    for (Rule rule : RULES) {
      if (line.length() <= rule.longest() && rule.pattern().matcher(line).matches()) {
        return rule.kind();
      }
    }
    return line.length() <= LONGEST_NAME && NAME.matcher(line).matches()
        ? LineKind.NAME
        : LineKind.PROSE;
  }

  private static Rule rule(LineKind kind, int longest, String regex) {
    return new Rule(kind, longest, Pattern.compile(regex));
  }
}
