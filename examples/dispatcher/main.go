// A channel of channels: one channel queues jobs, another one lends out the job channels of idle workers.
package main

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"sync"
)

var (
	MaxWorker = os.Getenv("MAX_WORKERS")
	MaxQueue  = os.Getenv("MAX_QUEUE")
)

// Payload is what a job uploads; the upload is simulated.
type Payload struct {
	ID int
}

var uploads sync.WaitGroup

func (p Payload) UploadToS3() error {
	defer uploads.Done()
	if p.ID == 3 {
		return errors.New("payload 3 is too large")
	}
	fmt.Println("uploaded", p.ID)
	return nil
}

// log stands for a logging package with levels.
var log logger

type logger struct{}

func (logger) Errorf(format string, args ...any) {
	fmt.Printf(format+"\n", args...)
}

// Job represents the job to be run
type Job struct {
	Payload Payload
}

// A buffered channel that we can send work requests on.
var JobQueue chan Job

// Worker represents the worker that executes the job
type Worker struct {
	WorkerPool chan chan Job
	JobChannel chan Job
	quit       chan bool
}

func NewWorker(workerPool chan chan Job) Worker {
	return Worker{
		WorkerPool: workerPool,
		JobChannel: make(chan Job),
		quit:       make(chan bool)}
}

// Start method starts the run loop for the worker, listening for a quit channel in case we need to stop it
func (w Worker) Start() {
	go func() {
		for {
			// register the current worker into the worker queue.
			w.WorkerPool <- w.JobChannel

			select {
			case job := <-w.JobChannel:
				// we have received a work request.
				if err := job.Payload.UploadToS3(); err != nil {
					log.Errorf("Error uploading to S3: %s", err.Error())
				}

			case <-w.quit:
				// we have received a signal to stop
				return
			}
		}
	}()
}

// Stop signals the worker to stop listening for work requests.
func (w Worker) Stop() {
	go func() {
		w.quit <- true
	}()
}

type Dispatcher struct {
	// A pool of workers channels that are registered with the dispatcher
	WorkerPool chan chan Job

	maxWorkers int
}

func NewDispatcher(maxWorkers int) *Dispatcher {
	pool := make(chan chan Job, maxWorkers)
	return &Dispatcher{WorkerPool: pool, maxWorkers: maxWorkers}
}

func (d *Dispatcher) Run() {
	// starting n number of workers
	for i := 0; i < d.maxWorkers; i++ {
		worker := NewWorker(d.WorkerPool)
		worker.Start()
	}

	go d.dispatch()
}

func (d *Dispatcher) dispatch() {
	for {
		select {
		case job := <-JobQueue:
			// a job request has been received
			go func(job Job) {
				// try to obtain a worker job channel that is available.
				// this will block until a worker is idle
				jobChannel := <-d.WorkerPool

				// dispatch the job to the worker job channel
				jobChannel <- job
			}(job)
		}
	}
}

// number reads a setting from the environment.
func number(setting string, otherwise int) int {
	if n, err := strconv.Atoi(setting); err == nil {
		return n
	}
	return otherwise
}

func main() {
	JobQueue = make(chan Job, number(MaxQueue, 10))
	dispatcher := NewDispatcher(number(MaxWorker, 1))
	dispatcher.Run()

	for id := 1; id <= 5; id++ {
		uploads.Add(1)
		work := Job{Payload: Payload{ID: id}}
		JobQueue <- work
		uploads.Wait()
	}
}
