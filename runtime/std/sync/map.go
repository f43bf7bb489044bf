// A map and a pool for use by several goroutines. Nothing in them waits between looking and changing: no locks are needed.
package sync

// A Map is a map[any]any that goroutines may use together. Its zero value is empty.
type Map struct {
	entries map[any]any
}

// Load returns the value of key, and whether there is one.
func (m *Map) Load(key any) (value any, ok bool) {
	value, ok = m.entries[key]
	return value, ok
}

// Store sets the value of key.
func (m *Map) Store(key, value any) { m.Swap(key, value) }

// Swap sets the value of key and returns the one before, and whether there was one.
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	if m.entries == nil {
		m.entries = map[any]any{}
	}
	previous, loaded = m.entries[key]
	m.entries[key] = value
	return previous, loaded
}

// LoadOrStore returns the value of key if there is one; otherwise it sets and returns the given one.
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	if actual, loaded = m.entries[key]; loaded {
		return actual, true
	}
	m.Swap(key, value)
	return value, false
}

// LoadAndDelete deletes the value of key and returns it, and whether there was one.
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	value, loaded = m.entries[key]
	delete(m.entries, key)
	return value, loaded
}

// Delete deletes the value of key.
func (m *Map) Delete(key any) { delete(m.entries, key) }

// CompareAndSwap sets the value of key if it is old, which must be comparable, and reports whether it was.
func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	value, ok := m.entries[key]
	if !ok || value != old {
		return false
	}
	m.entries[key] = new
	return true
}

// CompareAndDelete deletes the value of key if it is old, which must be comparable, and reports whether it was.
func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	value, ok := m.entries[key]
	if !ok || value != old {
		return false
	}
	delete(m.entries, key)
	return true
}

// Range calls f for each key and its value, until f returns false. f may change the map.
func (m *Map) Range(f func(key, value any) bool) {
	for key, value := range m.entries {
		if !f(key, value) {
			return
		}
	}
}

// Clear deletes everything.
func (m *Map) Clear() { clear(m.entries) }

// A Pool keeps values for later use. It never forgets one, but programs cannot rely on that.
type Pool struct {
	// New makes the value that Get returns when the pool is empty.
	New func() any

	latest any
	others []any
}

// Put adds x to the pool.
func (p *Pool) Put(x any) {
	switch {
	case x == nil:
	case p.latest == nil:
		p.latest = x
	default:
		p.others = append(p.others, x)
	}
}

// Get takes a value out of the pool; when there is none it returns what p.New makes, or nil.
func (p *Pool) Get() any {
	if x := p.latest; x != nil {
		p.latest = nil
		return x
	}
	if last := len(p.others) - 1; last >= 0 {
		x := p.others[last]
		p.others[last] = nil
		p.others = p.others[:last]
		return x
	}
	if p.New != nil {
		return p.New()
	}
	return nil
}
