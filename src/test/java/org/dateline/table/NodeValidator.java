package org.dateline.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.NodePackages;

/** The package {@code datapackage} of the npm registry. */
final class NodeValidator {
  private static final String SCRIPT = "validate.js";

  private final NodePackages packages;

  private NodeValidator(NodePackages packages) {
    this.packages = packages;
  }

  /** Installs the validator; where that is not possible the test is skipped. */
  static NodeValidator install() throws IOException, InterruptedException {
    NodePackages packages = NodePackages.install("datapackage-validator", "datapackage@1.1.10");
    try (var in = NodeValidator.class.getResourceAsStream(SCRIPT)) {
      Files.write(packages.home().resolve(SCRIPT), in.readAllBytes());
    }
    return new NodeValidator(packages);
  }

  /** Validates a descriptor and all cells of its tables. */
  NodePackages.Answer validate(Path descriptor) throws IOException, InterruptedException {
    return packages.run("node", packages.home().resolve(SCRIPT).toString(), descriptor.toString());
  }
}
