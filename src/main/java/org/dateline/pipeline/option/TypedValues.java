package org.dateline.pipeline.option;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.command.UsageException;

/** Values that were typed behind a space: {@code --input news} is as good as {@code =news}. */
final class TypedValues {
  private static final String OPTION = "--";

  private final List<String> typed;
  private final Map<String, Method> nameToGetter;

  private TypedValues(List<String> typed, Map<String, Method> nameToGetter) {
    this.typed = typed;
    this.nameToGetter = nameToGetter;
  }

  /**
   * The same arguments, each value joined to its name.
   *
   * @param nameToGetter Dateline's own options, whose types tell switches from others
   */
  static List<String> joined(List<String> typed, Map<String, Method> nameToGetter) {
    return new TypedValues(typed, nameToGetter).joined();
  }

  private List<String> joined() {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < typed.size(); i++) {
      String argument = typed.get(i);
      boolean isAlone = argument.startsWith(OPTION) && argument.indexOf('=') < 0;
      if (isAlone && takesNext(argument.substring(OPTION.length()), i + 1)) {
        joined.add(argument + "=" + typed.get(++i));
      } else {
        joined.add(argument);
      }
    }
    return joined;
  }

  /** A switch is on without a value; behind it only true and false are one. */
  private boolean takesNext(String name, int next) {
    boolean hasNext = next < typed.size() && !typed.get(next).startsWith(OPTION);
    Method getter = nameToGetter.get(name);
    if (getter != null && getter.getReturnType() == boolean.class) {
      return hasNext && typed.get(next).matches("(?i)true|false");
    }
    if (getter != null && !hasNext) {
      throw new UsageException("--" + name + ": has no value; write --" + name + "=VALUE");
    }
    return hasNext;
  }
}
