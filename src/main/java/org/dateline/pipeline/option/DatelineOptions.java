package org.dateline.pipeline.option;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.DefaultValueFactory;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.Hidden;
import org.apache.beam.sdk.options.PipelineOptions;

/** The options of the command line, as they are written there; {@link Settings} has their sense. */
public interface DatelineOptions extends PipelineOptions {
  @Description("Folder (read recursively), file, glob, or several with commas")
  @Default.String("input")
  String getInput();

  void setInput(String value);

  @Description("Folder for the tables")
  @Default.String("output")
  String getOutput();

  void setOutput(String value);

  @Description("Countries to count: ISO 3166-1 alpha-3 codes with commas, or all")
  @Default.String("USA,RUS,PRK,CHN")
  String getCountries();

  void setCountries(String value);

  @Description(
      "Forms of a country mention that make the totals: name, abbreviation, demonym, capital,"
          + " institution, leader")
  @Default.String("name,abbreviation,demonym")
  String getCount();

  void setCount(String value);

  @Description("Find people, organizations and places as well")
  @Default.Boolean(true)
  boolean getEntities();

  void setEntities(boolean value);

  @Description(
      "Pairs with an entity in fewer stories are left out; auto: as few as keep a table under"
          + " 50,000 rows")
  @Default.String("auto")
  String getMinStories();

  void setMinStories(String value);

  @Description("How many entities the entity timeline shows")
  @Default.Integer(100)
  int getTop();

  void setTop(int value);

  @Description("Keep articles published on or after this date, yyyy-mm-dd")
  @Default.String("")
  String getFrom();

  void setFrom(String value);

  @Description("Keep articles published on or before this date, yyyy-mm-dd")
  @Default.String("")
  String getTo();

  void setTo(String value);

  @Description(
      "Step of the timelines: day, week, month or year; auto: the finest with at most 120 periods")
  @Default.String("auto")
  String getPeriod();

  void setPeriod(String value);

  @Description(
      "own: the day that the article itself gives, by its own offset; a zone such as Europe/Berlin moves time stamps to its calendar")
  @Default.String("own")
  String getTimezone();

  void setTimezone(String value);

  @Description("merge: near-duplicate articles are one story; keep: every article is a story")
  @Default.String("merge")
  String getDuplicates();

  void setDuplicates(String value);

  @Description(
      "drop: mentions in text that an outlet prints in five stories or more are not counted;"
          + " keep: they are")
  @Default.String("drop")
  String getRepeated();

  void setRepeated(String value);

  @Description("How 1/2/2017 is read where nothing else tells: mdy or dmy")
  @Default.String("mdy")
  String getDateOrder();

  void setDateOrder(String value);

  @Description("Names of JSON and CSV fields: title=headline,text=body,published=date")
  @Default.String("")
  String getColumns();

  void setColumns(String value);

  @Description("Folder with edited copies of the country files; the others stay built in")
  @Default.String("")
  String getGazetteer();

  void setGazetteer(String value);

  @Description("CSV of your own decisions, columns action,type,name,to")
  @Default.String("")
  String getOverrides();

  void setOverrides(String value);

  @Description("CSV of groups of outlets that are compared as well, columns source,group")
  @Default.String("")
  String getGroups();

  void setGroups(String value);

  @Description("Also write texts.jsonl: what was read from each article")
  @Default.Boolean(false)
  boolean getTexts();

  void setTexts(boolean value);

  @Description(
      "full; aggregate: no title and no sentence in report, workbook and examples, so that they can be published")
  @Default.String("full")
  String getReport();

  void setReport(String value);

  @Description("CSV of your own topics and their phrases, columns topic,phrase")
  @Default.String("")
  String getTopics();

  void setTopics(String value);

  @Description("Begin each CSV with a byte order mark, which Excel needs; false for scripts")
  @Default.Boolean(true)
  boolean getCsvBom();

  void setCsvBom(boolean value);

  @Description("Share of rejected records above which the exit code is 3")
  @Default.Double(0.02)
  double getMaxRejected();

  void setMaxRejected(double value);

  @Description("YAML file with options by name; the command line wins")
  @Default.String("")
  String getConfig();

  void setConfig(String value);

  @Description("List what would be read, by format, and stop")
  @Default.Boolean(false)
  boolean getDryRun();

  void setDryRun(boolean value);

  @Description("Folder that keeps annotated files, so that the next run annotates only new ones")
  @Default.String("")
  String getCache();

  void setCache(String value);

  @Description("What may be left in the folder of --cache after a run, in megabytes")
  @Default.Integer(4000)
  int getCacheMegabytes();

  void setCacheMegabytes(int value);

  @Description("Say nothing but warnings and errors")
  @Default.Boolean(false)
  boolean getQuiet();

  void setQuiet(boolean value);

  @Description("Run the job in a second JVM whose flags fit the size of the input")
  @Default.Boolean(true)
  boolean getFork();

  void setFork(boolean value);

  /** Where options were set that were not set on the command line: file and line by name. */
  @Hidden
  @JsonIgnore
  @Default.InstanceFactory(NoPlaces.class)
  Map<String, String> getPlaces();

  void setPlaces(Map<String, String> value);

  /** All options are from the command line. */
  final class NoPlaces implements DefaultValueFactory<Map<String, String>> {
    @Override
    public Map<String, String> create(PipelineOptions options) {
      return Map.of();
    }
  }
}
