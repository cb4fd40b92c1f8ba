package org.dateline.article.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.article.container.Limits;
import org.dateline.article.container.RefusedException;
import org.dateline.article.field.RawArticle;
import org.dateline.model.RejectReason;

/** A table that is written column by column, all of which must be there before a row is whole. */
final class JsonColumns {
  private final JsonRecords json;
  private final Limits limits;
  private final Map<String, RawArticle> keyToRow = new LinkedHashMap<>();

  JsonColumns(JsonRecords json, Limits limits) {
    this.json = json;
    this.limits = limits;
  }

  /** Reads the object that begins at the parser's token; the rows in the order of their keys. */
  Iterable<RawArticle> read(JsonParser parser) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String column = parser.currentName();
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        readColumn(parser, column);
      } else {
        parser.skipChildren();
      }
    }
    return keyToRow.values();
  }

  private void readColumn(JsonParser parser, String column) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      json.readValue(parser, column, keyToRow.computeIfAbsent(key, k -> new RawArticle()));
      if (parser.currentLocation().getByteOffset() > limits.recordBytes()) {
        throw new RefusedException(
            RejectReason.RECORD_TOO_LARGE,
            "a table by columns of more than "
                + limits.recordBytes()
                + " bytes; write it with to_json(orient=\"records\", lines=True)");
      }
    }
  }
}
