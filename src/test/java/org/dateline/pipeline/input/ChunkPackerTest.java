package org.dateline.pipeline.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.dateline.article.ArticleReader;
import org.dateline.article.content.LineRange;
import org.dateline.article.field.ReadOptions;
import org.dateline.pipeline.JobRun;
import org.dateline.pipeline.RandomNews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChunkPackerTest {
  private static final int ARTICLES = 7_000;

  @TempDir private Path folder;

  @Test
  void smallFilesArePackedAndLargeOnesDivided() {
    List<Chunk> chunks =
        pack(
            new InputFile("a", "/nowhere/a", 100),
            new InputFile("b", "/nowhere/b", 9L << 20),
            new InputFile("c", "/nowhere/c", 200));

    assertThat(chunks).extracting(Chunk::wholeFiles).containsExactly(1, 0, 0, 0, 0, 0, 2);
    assertThat(chunks.get(6).files()).extracting(InputFile::name).containsExactly("a", "c");
  }

  @Test
  void fileOfLinesIsDividedByByteRangesThatKnowTheirFirstLine() throws IOException {
    Path news = folder.resolve("news.jsonl");
    RandomNews.write(news, 5, ARTICLES);
    String content = Files.readString(news);
    long size = Files.size(news);

    List<Chunk> chunks = pack(new InputFile("news.jsonl", news.toString(), size));

    assertThat(chunks).hasSizeGreaterThan(1);
    long end = 0;
    for (Chunk chunk : chunks) {
      LineRange range = ((Portion.OfLines) chunk.share()).range();
      assertThat(range.start()).isEqualTo(end);
      byte[] before = Arrays.copyOf(Files.readAllBytes(news), (int) range.start());
      long feeds = new String(before, StandardCharsets.UTF_8).lines().count();
      assertThat(range.firstLine()).isBetween(feeds, feeds + 1);
      end = range.end();
    }
    assertThat(end).isEqualTo(size);
    assertThat(chunks.stream().mapToLong(Chunk::bytes).sum()).isEqualTo(size);
    assertThat(content.lines()).hasSize(ARTICLES);
  }

  @Test
  void rangesGiveTheTablesOfTheWholeFile() throws IOException {
    Path lines = Files.createDirectories(folder.resolve("lines")).resolve("news.jsonl");
    RandomNews.write(lines, 5, ARTICLES);
    Path packed = Files.createDirectories(folder.resolve("packed")).resolve("news.jsonl");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(lines, out);
    }

    JobRun.run(folder.resolve("lines"), folder.resolve("by-range"), "--entities=false");
    JobRun.run(folder.resolve("packed"), folder.resolve("whole"), "--entities=false");

    assertThat(tables("by-range", "lines")).isEqualTo(tables("whole", "packed"));
  }

  /** The report names the input, which is another folder each time. */
  private Map<String, String> tables(String output, String input) throws IOException {
    Map<String, String> tables = new TreeMap<>(JobRun.tables(folder.resolve(output)));
    tables.replaceAll(
        (name, content) -> content.replace(folder.resolve(input).toString(), "INPUT"));
    return tables;
  }

  private static List<Chunk> pack(InputFile... files) {
    return ChunkPacker.pack(List.of(files), new ArticleReader(ReadOptions.STANDARD));
  }
}
