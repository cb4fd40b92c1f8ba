package org.dateline.pipeline.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files that the locale of the process has no letters for. */
final class LocaleTest {
  @TempDir private Path folder;

  /** Lists and opens the files of a folder, as a process of its own does under another locale. */
  static final class Lister {
    private Lister() {}

    public static void main(String[] args) throws IOException {
      for (InputFile file : Listing.of(List.of(args), "--input", "").files()) {
        try (InputStream in = file.open()) {
          String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          System.out.write((file.name() + "=" + content + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
      System.out.flush();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8"})
  void everyFileIsReadUnderAnyLocale(String locale) throws Exception {
    Files.createDirectories(folder.resolve("köln"));
    Files.writeString(folder.resolve("café.txt"), "one");
    Files.writeString(folder.resolve("köln/東京 %41.txt"), "two");
    Files.writeString(folder.resolve("plain.txt"), "three");

    assertThat(listed(locale)).isEqualTo("café.txt=one\nköln/東京 %41.txt=two\nplain.txt=three\n");
  }

  @Test
  void aFileThatIsNamedByItsUriIsOpened() throws IOException {
    Path file = Files.writeString(folder.resolve("a b%20é.txt"), "x");

    InputFile named = new InputFile("a", file.toUri().toString(), 1);

    try (InputStream in = named.openAt(0)) {
      assertThat(in.readAllBytes()).isEqualTo(new byte[] {'x'});
    }
  }

  private String listed(String locale) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Lister.class.getName(),
            folder.toString());
    builder.environment().put("LC_ALL", locale);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }
}
