package dossier.model;

/** How far what a fact says is settled. Weakest last: a computed fact is of the weakest nature among its inputs. */
public enum Nature {
    OFFICIAL,
    EVENT,
    REPORTED,
    ESTIMATE,
    FORECAST,
    TARGET,
    PLAN,
    ALLEGATION
}
