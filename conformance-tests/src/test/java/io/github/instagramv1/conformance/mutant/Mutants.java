package io.github.instagramv1.conformance.mutant;

import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.contract.Contract;
import java.util.ArrayList;
import java.util.List;

/** The catalogue of named faults. */
public final class Mutants {
  private Mutants() {}

  /**
   * All of them.
   *
   * @param settings whose tokens some faults use to answer in the wrong name
   */
  public static List<Mutant> all(Contract contract, Settings settings) {
    List<Mutant> all = new ArrayList<>();
    all.addAll(new PagingMutants(contract).all());
    all.addAll(new LikeMutants().all());
    all.addAll(new CommentMutants().all());
    all.addAll(new AccessMutants(contract, settings).all());
    all.addAll(new RelationshipMutants(settings).all());
    all.addAll(new FilterMutants().all());
    all.addAll(new PlaceMutants().all());
    all.addAll(new LookupMutants().all());
    all.addAll(new EnvelopeMutants(contract).all());
    all.addAll(new MediaMutants().all());
    all.addAll(new DefaultMutants().all());
    all.addAll(new WalkMutants(contract).all());
    all.addAll(new FormMutants(contract).all());
    all.addAll(new ClientMutants(contract, settings).all());
    all.addAll(new SignatureMutants(contract, settings).all());
    all.addAll(new BlockMutants(settings).all());
    all.addAll(new LimitMutants(contract, settings).all());
    all.addAll(new RaceMutants().all());
    all.addAll(new OnceMutants(settings).all());
    all.addAll(new RareMutants(settings).all());
    all.addAll(new RequestMutants(contract, settings).all());
    all.addAll(new TextMutants().all());
    all.addAll(new OAuthMutants(settings).all());
    return List.copyOf(all);
  }
}
