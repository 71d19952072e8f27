/** Compares parameters in both directions, as the type check does for methods. */
type AsMethod<Args extends unknown[], Result> = { method(...args: Args): Result }['method'];

/** A method that hands back its own object hands back ours, which has fewer members than the real one. */
type Member<Real, Value> = Value extends (...args: infer Args) => infer Result
	? [Real, Result] extends [Result, Real]
		? AsMethod<Args, unknown>
		: Value
	: Value;

/** `Pick` for classes whose methods can be chained. */
export type Part<Real, Names extends keyof Real> = { [Name in Names]: Member<Real, Real[Name]> };
