// A test shares nothing with another: each has its own instance, database and application. A fixture that arranges once for all its tests says so.
[assembly: Parallelizable(ParallelScope.All)]
[assembly: FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
