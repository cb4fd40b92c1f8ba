package org.dateline.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

/**
 * A cluster on this machine: one process that leads and two that work, all from one jar. Closing it
 * stops every process that it started, and theirs.
 */
final class LocalCluster implements AutoCloseable {
  private static final int WORKERS = 2;

  /** A minute of them. */
  private static final int MOST_ATTEMPTS = 300;

  private final Path jar;
  private final Path folder;

  /** Where the leader of Flink answers; empty for Spark. */
  private final String flinkLeader;

  private final List<String> address;
  private final List<Process> processes = new ArrayList<>();

  private LocalCluster(Path jar, Path folder, String flinkLeader, List<String> address) {
    this.jar = jar;
    this.folder = folder;
    this.flinkLeader = flinkLeader;
    this.address = address;
  }

  /** A cluster of Apache Flink. */
  static LocalCluster ofFlink(Path jar, Path folder) throws IOException {
    int rest = freePort();
    Path settings = Files.createDirectories(folder.resolve("settings"));
    Files.writeString(settings.resolve("flink-conf.yaml"), flinkSettings(freePort(), rest));
    LocalCluster cluster =
        new LocalCluster(
            jar,
            folder,
            "http://localhost:" + rest,
            List.of("--runner=FlinkRunner", "--flinkMaster=localhost:" + rest, "--parallelism=2"));
    List<String> arguments = List.of("--configDir", settings.toString());
    cluster.start(
        "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint", 600, arguments);
    for (int i = 0; i < WORKERS; i++) {
      cluster.start("org.apache.flink.runtime.taskexecutor.TaskManagerRunner", 1000, arguments);
    }
    return cluster;
  }

  /** Until both are there, one of them may be given all tasks. */
  private void awaitWorkers() throws IOException, InterruptedException {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      try {
        if (get("/overview").path("taskmanagers").asInt() == WORKERS) {
          return;
        }
      } catch (ConnectException e) {
        // the leader does not answer yet
      }
      Thread.sleep(200);
    }
    throw new IllegalStateException("the workers did not come: " + log("process-0"));
  }

  private static String flinkSettings(int port, int rest) {
    return """
        jobmanager.rpc.address: localhost
        jobmanager.bind-host: localhost
        jobmanager.rpc.port: %d
        rest.address: localhost
        rest.bind-address: localhost
        rest.port: %d
        taskmanager.host: localhost
        taskmanager.bind-host: localhost
        taskmanager.numberOfTaskSlots: 2
        taskmanager.cpu.cores: 2.0
        cluster.evenly-spread-out-slots: true
        taskmanager.memory.framework.heap.size: 128mb
        taskmanager.memory.framework.off-heap.size: 64mb
        taskmanager.memory.task.heap.size: 800mb
        taskmanager.memory.task.off-heap.size: 64mb
        taskmanager.memory.managed.size: 256mb
        taskmanager.memory.network.min: 256mb
        taskmanager.memory.network.max: 256mb
        taskmanager.memory.jvm-metaspace.size: 256mb
        taskmanager.memory.jvm-overhead.min: 128mb
        taskmanager.memory.jvm-overhead.max: 128mb
        taskmanager.network.sort-shuffle.min-buffers: 64
        heartbeat.interval: 1000
        heartbeat.timeout: 8000
        restart-strategy.type: fixed-delay
        restart-strategy.fixed-delay.attempts: 10
        restart-strategy.fixed-delay.delay: 1s
        """
        .formatted(port, rest);
  }

  /** A cluster of Apache Spark. */
  static LocalCluster ofSpark(Path jar, Path folder) throws IOException {
    Path jars = Files.createDirectories(folder.resolve("home/jars"));
    Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
    int port = freePort();
    String master = "spark://localhost:" + port;
    LocalCluster cluster =
        new LocalCluster(
            jar, folder, "", List.of("--runner=SparkRunner", "--sparkMaster=" + master));
    List<String> leader = new ArrayList<>(List.of("--host", "localhost"));
    leader.addAll(List.of("--port", Integer.toString(port)));
    leader.addAll(List.of("--webui-port", Integer.toString(freePort())));
    cluster.start("org.apache.spark.deploy.master.Master", 400, leader);
    for (int i = 0; i < WORKERS; i++) {
      List<String> worker = new ArrayList<>(List.of("--host", "localhost"));
      worker.addAll(List.of("--cores", "1", "--memory", "1g"));
      worker.addAll(List.of("--webui-port", Integer.toString(freePort())));
      worker.addAll(List.of("--work-dir", folder.resolve("work-" + i).toString(), master));
      cluster.start("org.apache.spark.deploy.worker.Worker", 300, worker);
    }
    return cluster;
  }

  /** Starts the job on the cluster. */
  Process submit(List<String> options) throws IOException, InterruptedException {
    if (!flinkLeader.isEmpty()) {
      awaitWorkers();
    }
    List<String> command = new ArrayList<>(List.of(java(), "-Xmx800m", "-jar", jar.toString()));
    command.addAll(address);
    command.add("--filesToStage=" + jar);
    command.addAll(options);
    return start(command, "driver");
  }

  /** Kills the last worker, and what it started, as {@code kill -9} does. */
  void killWorker() {
    kill(processes.remove(processes.size() - 1));
  }

  @Override
  public void close() {
    processes.forEach(LocalCluster::kill);
  }

  /**
   * What the cluster says that it lost: of Flink the tasks that failed, as its leader serves them,
   * of Spark what the driver was told.
   */
  String losses() throws IOException, InterruptedException {
    return flinkLeader.isEmpty() ? log("driver") : failedTasks();
  }

  private String failedTasks() throws IOException, InterruptedException {
    StringBuilder failures = new StringBuilder();
    for (JsonNode job : get("/jobs").get("jobs")) {
      failures.append(get("/jobs/" + job.get("id").asText() + "/exceptions").toPrettyString());
    }
    return failures.toString();
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(flinkLeader + path)).build();
    return new ObjectMapper()
        .readTree(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
  }

  /** What a process said, for a test that fails. */
  String log(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  private static void kill(Process process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
    try {
      process.waitFor(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void start(String program, int megabytes, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(java(), "-Xmx" + megabytes + "m"));
    for (String opened : opens()) {
      command.add("--add-opens=" + opened + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", jar.toString(), program));
    command.addAll(arguments);
    processes.add(start(command, "process-" + processes.size()));
  }

  private Process start(List<String> command, String name) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(folder.resolve(name + ".log").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME", folder.resolve("home").toString(),
                "SPARK_LOCAL_IP", "127.0.0.1",
                "SPARK_SCALA_VERSION", "2.12"));
    return builder.start();
  }

  /** What {@code java -jar} opens of the JDK by itself. */
  private List<String> opens() throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return List.of(file.getManifest().getMainAttributes().getValue("Add-Opens").split(" ", -1));
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
