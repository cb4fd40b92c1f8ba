package org.dateline.pipeline;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  private final ClusterLeader leader;
  private final List<String> address;
  private final List<Process> processes = new ArrayList<>();
  private final Set<String> beforeTheKill = new TreeSet<>();

  private LocalCluster(Path jar, Path folder, ClusterLeader leader, List<String> address) {
    this.jar = jar;
    this.folder = folder;
    this.leader = leader;
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
            ClusterLeader.ofFlink(rest),
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
        if (leader.workers().size() == WORKERS) {
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
    int web = freePort();
    String master = "spark://localhost:" + port;
    LocalCluster cluster =
        new LocalCluster(
            jar,
            folder,
            ClusterLeader.ofSpark(web),
            List.of("--runner=SparkRunner", "--sparkMaster=" + master));
    List<String> arguments = new ArrayList<>(List.of("--host", "localhost"));
    arguments.addAll(List.of("--port", Integer.toString(port)));
    arguments.addAll(List.of("--webui-port", Integer.toString(web)));
    cluster.start("org.apache.spark.deploy.master.Master", 400, arguments);
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
    awaitWorkers();
    List<String> command = new ArrayList<>(List.of(java(), "-Xmx800m", "-jar", jar.toString()));
    command.addAll(address);
    command.add("--filesToStage=" + jar);
    command.addAll(options);
    return start(command, "driver");
  }

  @Override
  public void close() {
    processes.forEach(LocalCluster::kill);
  }

  /** The ids of the workers that have work of the job now. */
  Set<String> busyWorkers() throws IOException, InterruptedException {
    return leader.busyWorkers();
  }

  /** Kills the last worker, and what it started, as {@code kill -9} does. */
  void killWorker() throws IOException, InterruptedException {
    beforeTheKill.addAll(leader.workers());
    kill(processes.remove(processes.size() - 1));
  }

  /** The ids of the workers that the leader counted on before the kill and no longer does. */
  Set<String> awaitLostWorkers() throws IOException, InterruptedException {
    Set<String> lost = new TreeSet<>();
    for (int attempt = 0; attempt < MOST_ATTEMPTS && lost.isEmpty(); attempt++) {
      Thread.sleep(200);
      lost.addAll(beforeTheKill);
      lost.removeAll(leader.workers());
    }
    return lost;
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
