package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the architecture shows the rooms and the picture that the code has. */
final class ArchitecturePageTest {
  private static final Path HOUSE = Path.of("src/main/java/org/dateline");
  private static final Path RULES = Path.of("src/test/java/org/dateline/ArchitectureTest.java");
  private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
  private static final Path PICTURE = Path.of("src/site/resources/architecture.svg");

  /** A line of {@link ArchitectureTest}: a room, the rooms and the libraries that it may know. */
  private static final Pattern RULE =
      Pattern.compile("(?m)^ {10}([a-z.]+) +\\| *([a-z. ']+?) *\\| ([a-z ']+)$");

  private static final Pattern ROOMS =
      Pattern.compile("(?s)(<!-- rooms: [^\\n]*-->\\n).*(<!-- end of rooms -->)");

  @Test
  void pageHasEveryRoomAndWhatItMayKnow() throws IOException {
    String page = Files.readString(PAGE);
    String made =
        ROOMS
            .matcher(page)
            .replaceFirst(
                match -> Matcher.quoteReplacement(match.group(1) + table() + match.group(2)));
    if (Boolean.getBoolean("write")) {
      Files.writeString(PAGE, made);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(made);
  }

  @Test
  void stepsOfThePictureAreClasses() throws IOException {
    List<String> steps =
        Pattern.compile("class=\"name\"[^>]*>([^<]*)<")
            .matcher(Files.readString(PICTURE))
            .results()
            .flatMap(match -> Stream.of(match.group(1).split(", | or ", -1)))
            .filter(name -> !name.contains(" "))
            .toList();

    assertThat(steps).isNotEmpty();
    assertThat(classes()).containsAll(steps);
  }

  private static List<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(HOUSE)) {
      return files.map(file -> file.getFileName().toString().replace(".java", "")).toList();
    }
  }

  private static String table() {
    StringBuilder table = new StringBuilder("\n| room | what it is | may know |\n|---|---|---|\n");
    Map<String, String> roomToKnown = known();
    ideas()
        .forEach(
            (room, idea) ->
                table.append(
                    "| `%s` | %s | %s |\n".formatted(room, idea, knownIn(room, roomToKnown))));
    return table.append('\n').toString();
  }

  /** A room without a line of its own may know what the room above it may. */
  private static String knownIn(String room, Map<String, String> roomToKnown) {
    String own = roomToKnown.get(room);
    if (own != null) {
      return own;
    }
    String above = room.substring(0, room.lastIndexOf('.'));
    return roomToKnown.containsKey(above) ? "as `" + above + "`" : knownIn(above, roomToKnown);
  }

  private static Map<String, String> known() {
    Map<String, String> roomToKnown = new TreeMap<>();
    for (MatchResult rule : RULE.matcher(read(RULES)).results().toList()) {
      List<String> known = new ArrayList<>();
      words(rule.group(2)).stream()
          .filter(room -> !room.equals(rule.group(1)))
          .forEach(room -> known.add("`" + room + "`"));
      words(rule.group(3)).forEach(library -> known.add("*" + library + "*"));
      roomToKnown.put(rule.group(1), String.join(" ", known));
    }
    return roomToKnown;
  }

  /** The first sentence of each room's {@code package-info.java}. */
  private static Map<String, String> ideas() {
    Map<String, String> roomToIdea = new TreeMap<>();
    try (Stream<Path> files = Files.walk(HOUSE)) {
      for (Path file : files.filter(each -> each.endsWith("package-info.java")).toList()) {
        String room = HOUSE.relativize(file.getParent()).toString().replace('/', '.');
        if (!room.isEmpty()) {
          roomToIdea.put(room, firstSentence(read(file)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return roomToIdea;
  }

  private static String firstSentence(String source) {
    String comment = source.substring(source.indexOf("/**") + 3, source.indexOf("*/"));
    String text =
        comment
            .replaceAll("\\s*\\n *\\*? *", " ")
            .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
            .replaceAll("\\{@link [\\w.]*?(\\w+)\\}", "`$1`")
            .strip();
    return text.split("\\.(?: |$)", 2)[0];
  }

  private static List<String> words(String list) {
    return Stream.of(list.replace("'", "").split(" ", -1)).filter(word -> !word.isBlank()).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
