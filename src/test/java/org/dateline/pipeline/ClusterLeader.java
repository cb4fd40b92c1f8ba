package org.dateline.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.TreeSet;

/** What the leader of a cluster answers about its workers, by their ids. */
abstract class ClusterLeader {
  private final String address;

  private ClusterLeader(int port) {
    this.address = "http://localhost:" + port;
  }

  static ClusterLeader ofFlink(int port) {
    return new OfFlink(port);
  }

  static ClusterLeader ofSpark(int port) {
    return new OfSpark(port);
  }

  /** The workers that it counts on. */
  abstract Set<String> workers() throws IOException, InterruptedException;

  /** The workers that have work of a job now. */
  abstract Set<String> busyWorkers() throws IOException, InterruptedException;

  final JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    return new ObjectMapper()
        .readTree(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
  }

  private static final class OfFlink extends ClusterLeader {
    OfFlink(int port) {
      super(port);
    }

    @Override
    Set<String> workers() throws IOException, InterruptedException {
      Set<String> ids = new TreeSet<>();
      get("/taskmanagers").path("taskmanagers").forEach(one -> ids.add(one.path("id").asText()));
      return ids;
    }

    @Override
    Set<String> busyWorkers() throws IOException, InterruptedException {
      Set<String> busy = new TreeSet<>();
      for (JsonNode job : get("/jobs").path("jobs")) {
        String path = "/jobs/" + job.path("id").asText();
        for (JsonNode step : get(path).path("vertices")) {
          for (JsonNode task :
              get(path + "/vertices/" + step.path("id").asText()).path("subtasks")) {
            if (task.path("status").asText().equals("RUNNING")) {
              busy.add(task.path("taskmanager-id").asText());
            }
          }
        }
      }
      return busy;
    }
  }

  private static final class OfSpark extends ClusterLeader {
    OfSpark(int port) {
      super(port);
    }

    @Override
    Set<String> workers() throws IOException, InterruptedException {
      Set<String> ids = new TreeSet<>();
      for (JsonNode worker : get("/json/").path("workers")) {
        if (worker.path("state").asText().equals("ALIVE")) {
          ids.add(worker.path("id").asText());
        }
      }
      return ids;
    }

    /** Those that have a process which works for a job. */
    @Override
    Set<String> busyWorkers() throws IOException, InterruptedException {
      Set<String> busy = new TreeSet<>();
      for (JsonNode worker : get("/json/").path("workers")) {
        if (worker.path("coresused").asInt() > 0) {
          busy.add(worker.path("id").asText());
        }
      }
      return busy;
    }
  }
}
