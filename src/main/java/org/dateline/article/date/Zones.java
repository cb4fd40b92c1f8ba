package org.dateline.article.date;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time zones as news pages write them. Names that stand for several zones in the world are none.
 */
final class Zones {
  private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?([+-])(\\d\\d):?(\\d\\d)?");
  private static final int MAX_HOURS = 18;

  private static final String[] NAMES = {
    "Z=UTC UTC=UTC GMT=UTC UT=UTC",
    "ET=America/New_York CT=America/Chicago MT=America/Denver PT=America/Los_Angeles",
    "EST=-05:00 EDT=-04:00 CST=-06:00 CDT=-05:00 MST=-07:00 MDT=-06:00 PST=-08:00 PDT=-07:00",
    "AKST=-09:00 AKDT=-08:00 HST=-10:00 BST=+01:00 WET=+00:00 WEST=+01:00 CET=+01:00 CEST=+02:00",
    "EET=+02:00 EEST=+03:00 MSK=+03:00 HKT=+08:00 SGT=+08:00 KST=+09:00 JST=+09:00",
    "AEST=+10:00 AEDT=+11:00 NZST=+12:00 NZDT=+13:00",
  };

  private static final Map<String, ZoneId> NAME_TO_ZONE = zones();

  private Zones() {}

  /** A moment if {@code zone} is known, else the local time. */
  static Temporal place(LocalDateTime local, String zone) {
    ZoneId known = NAME_TO_ZONE.get(zone);
    if (known != null) {
      return local.atZone(known).toOffsetDateTime();
    }
    Matcher m = OFFSET.matcher(zone);
    return m.matches() ? atOffset(local, m) : local;
  }

  private static Temporal atOffset(LocalDateTime local, Matcher m) {
    int hours = Integer.parseInt(m.group(2));
    int minutes = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    if (hours >= MAX_HOURS || minutes > 59) {
      return local;
    }
    int sign = m.group(1).equals("-") ? -1 : 1;
    return local.atOffset(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
  }

  private static Map<String, ZoneId> zones() {
    Map<String, ZoneId> zones = new HashMap<>();
    for (String line : NAMES) {
      for (String pair : line.split(" ", -1)) {
        int equals = pair.indexOf('=');
        zones.put(pair.substring(0, equals), ZoneId.of(pair.substring(equals + 1)));
      }
    }
    return zones;
  }
}
