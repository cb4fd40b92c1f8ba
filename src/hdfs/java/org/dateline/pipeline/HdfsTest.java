package org.dateline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.dateline.pipeline.option.CommandLine;
import org.dateline.pipeline.run.Job;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample from HDFS, with the parts of its tables there: the committed tables come out. */
@Tag("hdfs")
class HdfsTest {
  private static final Path INPUT = Path.of("input");
  private static final Path OUTPUT = Path.of("output");

  @TempDir private Path folder;

  @Test
  void sampleOnHdfsGivesTheCommittedTables() throws IOException {
    Configuration configuration = new Configuration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("hdfs").toString());
    try (MiniDFSCluster cluster = new MiniDFSCluster.Builder(configuration).build();
        FileSystem hdfs = cluster.getFileSystem()) {
      String root = "hdfs://localhost:" + cluster.getNameNodePort();
      upload(hdfs);
      Path tables = folder.resolve("tables");

      Job.run(
          CommandLine.parse(
              List.of(
                  "--hdfsConfiguration=[{\"fs.defaultFS\":\"" + root + "\"}]",
                  "--input=" + root + "/news/",
                  "--tempLocation=" + root + "/parts",
                  "--output=" + tables,
                  "--quiet")));

      assertThat(JobRun.tables(tables)).isEqualTo(JobRun.tables(OUTPUT));
      var left = hdfs.listFiles(new org.apache.hadoop.fs.Path("/parts"), true);
      assertThat(left.hasNext()).isFalse();
    }
  }

  private static void upload(FileSystem hdfs) throws IOException {
    try (Stream<Path> files = Files.walk(INPUT)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = INPUT.relativize(file).toString();
        hdfs.copyFromLocalFile(
            new org.apache.hadoop.fs.Path(file.toString()),
            new org.apache.hadoop.fs.Path("/news/" + name));
      }
    }
  }
}
