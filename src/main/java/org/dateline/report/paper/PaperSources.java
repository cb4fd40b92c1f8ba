package org.dateline.report.paper;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The literature behind the methods. */
final class PaperSources {
  private static final List<String> SOURCES =
      List.of(
          "Benjamini, Y., Hochberg, Y. (1995). Controlling the false discovery rate. *Journal of the"
              + " Royal Statistical Society B* 57(1), 289–300.",
          "Bouma, G. (2009). Normalized (pointwise) mutual information in collocation extraction."
              + " *Proceedings of GSCL*, 31–40.",
          "Broder, A. Z. (1997). On the resemblance and containment of documents. *Compression and"
              + " Complexity of Sequences*, 21–29.",
          "Dunning, T. (1993). Accurate methods for the statistics of surprise and coincidence."
              + " *Computational Linguistics* 19(1), 61–74.",
          "Kleinberg, J. (2003). Bursty and hierarchical structure in streams. *Data Mining and"
              + " Knowledge Discovery* 7(4), 373–397.",
          "Lafferty, J., McCallum, A., Pereira, F. (2001). Conditional random fields: probabilistic"
              + " models for segmenting and labeling sequence data. *Proceedings of ICML*, 282–289.",
          "Monroe, B. L., Colaresi, M. P., Quinn, K. M. (2008). Fightin' words: lexical feature"
              + " selection and evaluation for identifying the content of political conflict."
              + " *Political Analysis* 16(4), 372–403.",
          "Schleimer, S., Wilkerson, D. S., Aiken, A. (2003). Winnowing: local algorithms for document"
              + " fingerprinting. *Proceedings of SIGMOD*, 76–85.",
          "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical"
              + " inference. *Journal of the American Statistical Association* 22(158), 209–212.",
          "Woolf, B. (1955). On estimating the relation between blood group and disease. *Annals of"
              + " Human Genetics* 19(4), 251–253.");

  private static final Pattern AUTHOR_AND_YEAR = Pattern.compile("^([^,]+),.*?\\((\\d{4})\\)\\.");

  private PaperSources() {}

  /** Those that a text names by first author and year, by author. */
  static List<String> citedIn(String text) {
    return SOURCES.stream().filter(source -> isCited(source, text)).toList();
  }

  private static boolean isCited(String source, String text) {
    Matcher matcher = AUTHOR_AND_YEAR.matcher(source);
    return matcher.find()
        && Pattern.compile(matcher.group(1) + "[^.:;()0-9]{0,60}\\(?" + matcher.group(2))
            .matcher(text)
            .find();
  }
}
