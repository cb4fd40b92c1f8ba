package org.dateline.article.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.container.RefusedException;
import org.dateline.article.content.Head;

/** Tells mails, boxes of mails and pages saved in MIME by their first headers. */
final class MailHead {
  private static final Pattern FIRST_LINE = Pattern.compile("^[!-9;-~]{1,80}:[\\s\\S]*");

  /** Apple Mail writes the number of bytes in front of a mail. */
  private static final Pattern COUNT = Pattern.compile("^\\d{1,9} *\r?\n");

  /** Only mail programs write these. */
  private static final List<String> TECHNICAL =
      List.of(
          "received",
          "return-path",
          "message-id",
          "mime-version",
          "delivered-to",
          "content-transfer-encoding",
          "dkim-signature",
          "x-mailer",
          "list-unsubscribe",
          "x-received",
          "content-type");

  /** Whoever sent the mail to someone wrote one of these. */
  private static final List<String> SENT =
      List.of("received", "return-path", "message-id", "delivered-to", "to", "list-id");

  private MailHead() {}

  /** The headers of a file that begins with headers of a mail. */
  static Optional<Headers> of(Head head) {
    return head.isText() ? parse(head.latin1()).filter(MailHead::isMail) : Optional.empty();
  }

  private static Optional<Headers> parse(String text) {
    String start = COUNT.matcher(text.stripLeading()).replaceFirst("");
    if (!FIRST_LINE.matcher(start).lookingAt()) {
      return Optional.empty();
    }
    byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return Optional.of(Headers.parse(bytes, 0, bytes.length));
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }

  private static boolean isMail(Headers headers) {
    boolean isMime = headers.has("mime-version") && headers.has("content-type");
    boolean isFromSomeone = headers.has("from") && headers.hasAny(TECHNICAL);
    boolean isLetter =
        headers.value("from").contains("@")
            && headers.has("to")
            && headers.has("subject")
            && headers.has("date");
    return isMime || isFromSomeone || isLetter;
  }

  /** Where in the head the mail begins. */
  static int start(Head head) {
    int start = head.skipSpace(0);
    Matcher count = COUNT.matcher(head.latin1().substring(start));
    return count.find() ? start + count.end() : start;
  }

  /** Whether the mail is a page that a browser saved. */
  static boolean isSavedPage(Headers headers) {
    boolean isSaved =
        headers.has("snapshot-content-location")
            || headers.value("from").toLowerCase(Locale.ROOT).contains("saved by");
    boolean isRelated = headers.mediaType().equals("multipart/related");
    boolean isPage = headers.mediaType().equals("text/html") && headers.has("content-location");
    return isSaved || ((isRelated || isPage) && !headers.hasAny(SENT));
  }

  /** Whether a file begins as a box of mails: the line of the first mail, then its headers. */
  static boolean isBox(Head head) {
    String text = head.latin1();
    int feed = text.indexOf('\n');
    return feed > 0
        && text.startsWith("From ")
        && MboxMessages.isSeparator(text.substring(0, feed).stripTrailing())
        && parse(text.substring(feed + 1)).filter(MailHead::isInBox).isPresent();
  }

  /** Behind the line of a box two of what every mail has are enough. */
  private static boolean isInBox(Headers headers) {
    return isMail(headers)
        || Stream.of("from", "date", "subject").filter(headers::has).limit(2).count() == 2;
  }
}
