package org.dateline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds every package to what it may know, and every class to the shape of the house. */
final class ArchitectureTest {
  private static final String ROOT = "org.dateline";

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "jackson", List.of("com.fasterxml.jackson.."),
          "csv", List.of("org.apache.commons.csv.."),
          "packed",
              List.of(
                  "org.apache.commons.compress..", "org.tukaani.xz..", "com.github.luben.zstd.."),
          "pages",
              List.of("org.jsoup..", "org.netpreserve.jwarc..", "org.mozilla.universalchardet.."),
          "pdf", List.of("org.apache.pdfbox..", "org.apache.fontbox.."),
          "xlsx", List.of("org.dhatim.fastexcel.."),
          "xml", List.of("javax.xml.stream.."),
          "beam", List.of("org.apache.beam..", "org.joda.time.."));

  /** The top rooms of the house; a new one needs a line in {@link #packageKnowsOnly}. */
  private static final Set<String> ROOMS =
      Set.of(
          "bytes",
          "model",
          "text",
          "phrase",
          "story",
          "trail",
          "passage",
          "note",
          "identity",
          "article",
          "gazetteer",
          "tagger",
          "extract",
          "count",
          "table",
          "report",
          "command",
          "publish",
          "change",
          "explain",
          "audit",
          "launch",
          "cache",
          "pipeline");

  /** So many files a person can still look over. */
  private static final int MOST_FILES = 25;

  private static final Pattern EMPTY_WORD =
      Pattern.compile(
          "(Util|Common|Helper|Manager|Impl|Service|Handler|Data(?!Package)|Info)s?(?![a-z])"
              + "|(?<![a-z])(util|common|helper|manager|impl|service|handler|data|info)s?(?![a-z])");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bytes                | ''                                                  | ''
          model                | bytes                                               | ''
          text                 | model                                               | ''
          phrase               | ''                                                  | ''
          trail                | bytes                                               | ''
          story                | model bytes trail                                   | ''
          note                 | model bytes text                                    | ''
          article.container    | model                                               | packed
          article.encoding     | model article.container                             | pages
          article.content      | model article.container article.encoding            | ''
          article.prose        | ''                                                  | ''
          article.date         | article.prose                                       | ''
          article.field        | model text article.container article.prose article.date | csv
          article.plain        | model article.prose article.date article.field      | ''
          article.page         | model article.container article.prose article.date article.field | jackson pages
          article.format       | model article                                       | jackson csv pages
          article.xml          | model article.container article.encoding article.content | pages
          article.feed         | model article.container article.content article.field article.page article.xml article.format | jackson pages
          article.wire         | model article.container article.content article.field article.page article.prose article.xml article.format | pages
          article.mail         | model article.container article.encoding article.content article.date article.field article.page article.prose article.format | pages
          article.office       | model article.container article.content article.date article.field article.format article.plain article.xml | pages
          article.pdf          | model article.container article.content article.date article.field article.format article.plain article.prose | pdf
          article.rich         | model article.container                             | xml
          article.vendor       | model article.container article.content article.date article.encoding article.field article.format article.prose | pages
          article.archive.factiva | model article.container article.content article.date article.encoding article.field article.format article.prose article.vendor article.xml | pages
          article.archive      | model article.container article.content article.date article.encoding article.field article.format article.plain article.prose article.rich article.vendor article.xml | pages
          article              | model text article                                  | jackson csv packed pages pdf xml
          gazetteer            | model text                                          | csv
          tagger.feature       | model bytes                                         | ''
          tagger               | model bytes text gazetteer tagger.feature           | ''
          extract.country.lexicon | model text phrase gazetteer                      | ''
          extract.country.candidate | model gazetteer extract.country.lexicon        | ''
          extract.country.mark | model text gazetteer extract.country.lexicon extract.country.candidate | ''
          extract.country.thing | model gazetteer extract.country.lexicon extract.country.candidate | ''
          extract.country.person | model text gazetteer tagger extract.country.lexicon extract.country.candidate | ''
          extract.country      | model text phrase gazetteer tagger                  | ''
          extract.entity       | model text phrase gazetteer tagger                  | ''
          extract.topic        | model text phrase gazetteer                         | ''
          extract              | model text phrase gazetteer tagger extract          | ''
          identity.form        | model text note gazetteer extract.entity            | ''
          identity             | model bytes text note gazetteer extract.entity identity.form | ''
          passage              | model bytes note trail extract.country              | ''
          count.association    | ''                                                  | ''
          count.timeline       | bytes count.association                             | ''
          count                | model bytes note count                              | ''
          count.outlet         | bytes note count.association count.timeline           | ''
          count.word           | bytes note count count.timeline                       | ''
          table.word           | model count table.row table                          | ''
          table.outlet         | bytes model count table.row table                    | ''
          table.row            | model bytes note story count table                  | jackson
          table.workbook       | table                                               | xlsx packed
          table                | model bytes note story count table                  | csv jackson xlsx packed
          report.network       | ''                                                  | ''
          report.paper         | count table report.finding                          | ''
          report.page          | table                                               | ''
          report.finding.rule  | bytes table report.page                             | ''
          report.finding       | model bytes gazetteer count table report.page                 | csv
          report.theme         | bytes table report.page report.finding              | ''
          report.chart         | count report.page report.finding                    | ''
          report.evidence      | model bytes table report.page report.finding        | ''
          report.live          | model bytes count report.page report.finding report.evidence report.theme | jackson
          report               | model bytes gazetteer count table report            | csv jackson
          command              | ''                                                  | jackson
          publish              | command                                             | ''
          change               | model bytes count table command publish             | jackson
          explain              | model bytes text note count table command publish         | ''
          audit.estimate       | ''                                                  | ''
          audit.sheet          | table command text | csv
          audit                | model bytes text table command publish audit        | jackson csv
          launch               | command                                             | ''
          cache                | bytes                                               | ''
          pipeline.option      | model bytes text note article gazetteer count table command cache pipeline.input | beam jackson
          pipeline.input       | model bytes article command                         | beam
          pipeline.parcel      | model bytes text note trail story article gazetteer tagger extract count table command cache pipeline.option pipeline.input pipeline.block pipeline.example pipeline.metric | ''
          pipeline.staging     | model bytes count table publish pipeline.option pipeline.block pipeline.metric | beam
          pipeline.travel       | bytes count identity pipeline.block pipeline.example pipeline.parcel pipeline.passage pipeline.metric | beam
          pipeline.block       | model bytes note story count table passage | ''
          pipeline.metric      | bytes count | beam
          pipeline.story       | model bytes story pipeline.block pipeline.metric pipeline.travel | beam
          pipeline.settle      | model bytes note story gazetteer identity count table pipeline.option pipeline.block pipeline.metric pipeline.staging pipeline.travel | beam
          pipeline             | model bytes text note identity story article gazetteer tagger extract count table report command publish cache trail passage | jackson beam
          pipeline.passage     | bytes trail passage story pipeline.block pipeline.metric | beam
          pipeline.word        | bytes note story count table pipeline.block pipeline.example pipeline.metric pipeline.staging pipeline.travel | beam
          pipeline.example     | bytes count table pipeline.block | beam
          pipeline.outlet      | count table pipeline.block pipeline.metric pipeline.staging pipeline.travel | beam
          """)
  void packageKnowsOnly(String room, String rooms, String libraries) {
    List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify.."));
    allowed.add(ROOT + "." + room + "..");
    words(rooms).forEach(other -> allowed.add(ROOT + "." + other + ".."));
    words(libraries).forEach(library -> allowed.addAll(LIBRARIES.get(library)));

    classes()
        .that()
        .resideInAPackage(ROOT + "." + room + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .allowEmptyShould(room.equals("report"))
        .check(PRODUCT);
  }

  @Test
  void mainKnowsOnlyThePipelineAndWhatIsWritten() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.jspecify..",
            ROOT,
            ROOT + ".pipeline..",
            ROOT + ".command..",
            ROOT + ".change..",
            ROOT + ".explain..",
            ROOT + ".audit..",
            ROOT + ".launch..",
            ROOT + ".table..",
            ROOT + ".report..")
        .check(PRODUCT);
  }

  @Test
  void everyPackageIsOneOfTheHouse() {
    Set<String> rooms = new TreeSet<>();
    for (JavaClass each : PRODUCT) {
      String path = each.getPackageName().substring(ROOT.length()).replaceFirst("^\\.", "");
      rooms.add(path.replaceFirst("\\..*", ""));
    }
    rooms.remove("");

    assertThat(ROOMS).containsAll(rooms);
  }

  @Test
  void onlyThePipelineKnowsBeamAndJoda() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".pipeline..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.beam..", "org.joda..")
        .check(PRODUCT);
  }

  @Test
  void noTwoPackagesNeedEachOther() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PRODUCT);
  }

  @Test
  void noPackageIsTooLargeToLookOver() {
    Map<String, Long> packageToFiles =
        PRODUCT.stream()
            .filter(each -> each.isTopLevelClass())
            .collect(groupingBy(JavaClass::getPackageName, counting()));

    assertThat(packageToFiles.values()).allMatch(files -> files <= MOST_FILES);
  }

  @Test
  void noNameStandsForTwoClasses() {
    Map<String, Long> nameToClasses =
        PRODUCT.stream()
            .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getSimpleName, counting()));

    assertThat(nameToClasses).allSatisfy((name, classes) -> assertThat(classes).isEqualTo(1));
  }

  @Test
  void classesAreFinalOrAbstract() {
    classes()
        .that(describe("are no interface, enum or anonymous class", ArchitectureTest::isPlainClass))
        .should()
        .haveModifier(FINAL)
        .orShould()
        .haveModifier(ABSTRACT)
        .check(PRODUCT);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should(
            be(
                describe(
                    "named by a word that says nothing",
                    each -> EMPTY_WORD.matcher(pathInHouse(each)).find())))
        .check(PRODUCT);
  }

  private static boolean isPlainClass(JavaClass each) {
    return !each.isInterface()
        && !each.isEnum()
        && !each.isAnonymousClass()
        && !each.getEnclosingClass().map(JavaClass::isEnum).orElse(false);
  }

  /** Package and class below the root: {@code count.Tally}. */
  private static String pathInHouse(JavaClass each) {
    return each.getName().substring(ROOT.length()).replace("package-info", "");
  }

  private static List<String> words(String list) {
    return list.isBlank() ? List.of() : List.of(list.strip().split(" +"));
  }
}
