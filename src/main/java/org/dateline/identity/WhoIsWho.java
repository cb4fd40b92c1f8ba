package org.dateline.identity;

import java.util.Set;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Overrides;

/** The three steps of finding out who is who, for one run: take evidence, decide, identify. */
public final class WhoIsWho {
  private final Gazetteer gazetteer;
  private final CountryNames countries;

  /**
   * Prepares the steps.
   *
   * @param gazetteer the run's
   * @param codes the countries asked for, which are countries and no places
   */
  public WhoIsWho(Gazetteer gazetteer, Set<String> codes) {
    this.gazetteer = gazetteer;
    this.countries = new CountryNames(gazetteer, codes);
  }

  /** Takes down what articles show of names. */
  public EvidenceTaker taker() {
    return new EvidenceTaker(gazetteer.names(), countries);
  }

  /** Who is who, given all that was taken down. */
  public Identities decide(NameEvidence evidence) {
    return Decider.decide(evidence, gazetteer.names(), countries);
  }

  /** Gives mentions their entities; the analyst has the last word. */
  public Identifier identifier(Identities identities, Overrides overrides) {
    return new Identifier(identities, gazetteer, countries, new CorpusOverrides(overrides));
  }
}
